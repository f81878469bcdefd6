import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atAnOpenDesk, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'

let desk: Desk
let caseId: string
let time: number
const clock = () => {
  time += 1000
  return new Date(time)
}
beforeEach(async () => {
  time = Date.UTC(2026, 3, 24, 12)
  const made = await atAnOpenDesk()
  await made.gets('vault.lock', {})
  desk = deskAt(made.vaultFolder, join(made.vaultFolder, '..'), clock)
  await desk.gets('vault.unlock', { passphrase })
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(() => desk.leaves())

const place = ['background', 'referral']
const writes = async (text: string) => {
  time += 60_000
  await desk.gets('case.edit', {
    caseId,
    part: 'background',
    edits: [{ act: 'write', place, text }],
  })
}
const referral = async () => {
  const { parts } = await desk.gets('case.open', { caseId })
  return (parts.background.answers.background as { referral: string }).referral
}
const versions = async () => {
  const asked = { caseId, part: 'background' as const, place }
  return (await desk.gets('case.history', asked)).versions.map(({ changes }) =>
    JSON.stringify(changes),
  )
}

test('history and undo go by what was done last, though the clock was set back meanwhile', async () => {
  await writes('Ensin.')
  desk = await desk.comesBack()
  time -= 86_400_000
  await writes('Toiseksi.')
  desk = await desk.comesBack()
  time -= 86_400_000
  await writes('Kolmanneksi.')
  const [newest, second] = await versions()
  expect(newest).toContain('Kolmanneksi')
  expect(second).toContain('Toiseksi')
  await desk.gets('case.undo', { caseId })
  expect(await referral()).toBe('Toiseksi.')
  await desk.gets('case.undo', { caseId })
  expect(await referral()).toBe('Ensin.')
})

test('a pause ends an act, though the clock was set back while the case was open', async () => {
  await writes('Ensin.')
  time -= 86_400_000
  await writes('Ensin. Tauon jälkeen.')
  await writes('Ensin. Tauon jälkeen. Toisen tauon jälkeen.')
  await desk.gets('case.undo', { caseId })
  expect(await referral()).toBe('Ensin. Tauon jälkeen.')
})

test('a backup made by a clock that was set back stands on the shelf and can be opened', async () => {
  await writes('Ensin.')
  await desk.gets('backup.make', {})
  time -= 86_400_000
  await writes('Toiseksi.')
  await desk.gets('backup.make', {})
  const { backups } = await desk.gets('backup.state', {})
  expect(backups).toHaveLength(2)
  for (const { id } of backups) {
    expect((await desk.gets('backup.preview', { backupId: id })).cases).toHaveLength(1)
  }
})
