import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { atAnOpenDesk, type Desk, deskIn, passphrase } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { lockFilePath } from '../vault/holding.ts'

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(() => desk.leaves())

const renames = (lastName: string) =>
  desk.gets('case.edit', {
    caseId,
    part: 'clientAndConsent',
    edits: [{ act: 'choose', place: ['client', 'lastName'], value: lastName }],
  })
const namesIn = async (at: Desk) =>
  (await at.gets('case.list', { search: '' })).map(({ clientName }) => clientName)
const foundIn = async (at: Desk, query: string) =>
  (await at.gets('search.find', { query })).cases.map(({ row }) => row.clientName)

test('whoever asks after an edit sees what follows from it', async () => {
  await renames('Kuusamo')
  expect(await namesIn(desk)).toEqual(['Veeti Kuusamo'])
  await renames('Rautavaara')
  expect(await foundIn(desk, 'rautavaara')).toEqual(['Veeti Rautavaara'])
  expect(await foundIn(desk, 'kuusamo')).toEqual([])
})

test('an edit in one case is told of after many others were opened', async () => {
  await renames('Kuusamo')
  for (let other = 0; other < 6; other += 1) {
    const made = await desk.gets('case.create', { firstName: 'Aino', lastName: `${other}` })
    await desk.gets('case.open', made)
  }
  expect(await namesIn(desk)).toContain('Veeti Kuusamo')
})

test('of a vault that stood still in the middle of an edit, the next day tells all', async () => {
  const before = await desk.gets('case.list', { search: '' })
  await renames('Kuusamo')
  const { savedAt } = await renames('Rautavaara')
  const elsewhere = join(desk.vaultFolder, '..', 'as it stood')
  await cp(desk.vaultFolder, elsewhere, { recursive: true })
  await rm(lockFilePath(elsewhere))

  const nextDay = deskIn(elsewhere)
  await nextDay.gets('vault.unlock', { passphrase })
  await expect.poll(() => namesIn(nextDay)).toEqual(['Veeti Rautavaara'])
  expect(await foundIn(nextDay, 'rautavaara')).toEqual(['Veeti Rautavaara'])
  const [row] = await nextDay.gets('case.list', { search: '' })
  expect(row).toEqual({ ...before[0], clientName: 'Veeti Rautavaara', editedAt: savedAt })
  await nextDay.gets('vault.lock', {})
})

test('what was written is settled before the vault locks', async () => {
  await renames('Kuusamo')
  desk = await desk.comesBack()
  expect(await foundIn(desk, 'kuusamo')).toEqual(['Veeti Kuusamo'])
  expect((await desk.gets('search.find', { query: 'kuusamo' })).isIndexing).toBe(false)
})
