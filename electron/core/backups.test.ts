import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { atAnOpenDesk, type Desk, passphrase } from '../../test/people/at-the-desk.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { databasePath } from '../vault/vault.ts'

let desk: Desk
let caseId: string
beforeEach(async () => {
  desk = await atAnOpenDesk()
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(() => desk.leaves())

const write = (text: string) =>
  desk.gets('case.edit', {
    caseId,
    part: 'clientVoice',
    edits: [{ act: 'write', place: ['clientView', 'thoughtsAhead'], text }],
  })
const latest = async () => {
  const [backup] = (await desk.gets('backup.state', {})).backups
  if (!backup) throw new Error('There is no backup')
  return backup
}
const shelf = () => join(dirname(desk.vaultFolder), 'backups')

describe('a backup', () => {
  test('is made when the vault is locked after somebody wrote, and only then', async () => {
    await desk.gets('vault.lock', {})
    expect(await latest()).toMatchObject({ cases: 1, damaged: 0 })
    await desk.gets('vault.unlock', { passphrase })
    await desk.gets('vault.lock', {})
    expect((await desk.gets('backup.state', {})).backups).toHaveLength(1)
  })

  test('holds no word of a case in its files or their names', async () => {
    await desk.gets('backup.make', {})
    const { id } = await latest()
    const names = await readdir(join(shelf(), id))
    expect(names.toSorted()).toEqual(['backup.json', 'vault.db', 'vault.key.json'])
    for (const name of names) {
      const bytes = (await readFile(join(shelf(), id, name))).toString('latin1')
      expect(bytes).not.toMatch(/Tuomenoksa|Veeti|Aino|SQLite format/)
    }
  })

  test('tells which cases differ from now, and which are only there or here', async () => {
    const other = await desk.gets('case.importText', { text: specimenText(2) })
    await desk.gets('backup.make', {})
    await write('Myöhempi sana.')
    const third = await desk.gets('case.create', { firstName: 'Uusi', lastName: 'Asiakas' })
    const preview = await desk.gets('backup.preview', { backupId: (await latest()).id })
    expect(preview.cases.map(({ row, now }) => [row.caseId, now]).toSorted()).toEqual(
      [
        [caseId, 'differs'],
        [other.caseId, 'same'],
      ].toSorted(),
    )
    expect(preview.onlyNow.map((row) => row.caseId)).toEqual([third.caseId])
  })

  test('gives one case back as a copy with its history, and leaves today’s alone', async () => {
    await desk.gets('backup.make', {})
    const before = await desk.gets('case.fileText', { caseId })
    await write('Kirjoitettu varmuuskopion jälkeen.')
    const { id } = await latest()
    const copy = await desk.gets('backup.restoreCase', { backupId: id, caseId })
    expect(copy.caseId).not.toBe(caseId)
    expect(await desk.gets('case.fileText', { caseId: copy.caseId })).toEqual(before)
    expect((await desk.gets('case.fileText', { caseId })).text).toContain('jälkeen')
  })

  test('of a long history gives it back whole', async () => {
    for (let n = 1; n <= 420; n += 1) await write(`Sana ${n}`)
    await desk.gets('backup.make', {})
    const { id } = await latest()
    const copy = await desk.gets('backup.restoreCase', { backupId: id, caseId })
    expect(await desk.gets('case.fileText', { caseId: copy.caseId })).toEqual(
      await desk.gets('case.fileText', { caseId }),
    )
  })

  test('is made while somebody writes, and neither disturbs the other', async () => {
    const making = desk.gets('backup.make', {})
    for (let n = 1; n <= 30; n += 1) await write(`Kesken ${n}`)
    await making
    desk = await desk.comesBack()
    expect((await desk.gets('case.fileText', { caseId })).text).toContain('Kesken 30')
    expect(await latest()).toMatchObject({ damaged: 0 })
  })

  test('goes to the chosen folder, and to the usual one while that is out of reach', async () => {
    const drive = join(dirname(desk.vaultFolder), 'drive')
    await mkdir(drive)
    await desk.gets('backup.useFolder', { folder: drive })
    await desk.gets('backup.make', {})
    expect(await readdir(drive)).toHaveLength(1)
    await rm(drive, { recursive: true })
    await desk.gets('backup.make', {})
    expect(await desk.gets('backup.state', {})).toMatchObject({ trouble: 'folderGone' })
    expect(await readdir(shelf())).toHaveLength(1)
    expect(await readdir(dirname(desk.vaultFolder))).not.toContain('drive')
  })
})

describe('a whole vault', () => {
  test('comes back from a backup, and the one that was there is set aside', async () => {
    await desk.gets('backup.make', {})
    const { id } = await latest()
    const before = await desk.gets('case.fileText', { caseId })
    await write('Poistuva sana.')
    const asked = { backupId: id, passphrase, evenDamaged: false }
    await desk.gets('backup.restoreVault', asked)
    expect(await desk.ask('case.list', { search: '' })).toMatchObject({ code: 'locked' })
    await desk.gets('vault.unlock', { passphrase })
    expect(await desk.gets('case.fileText', { caseId })).toEqual(before)
    const beside = await readdir(dirname(desk.vaultFolder))
    expect(beside.filter((name) => name.startsWith('vault.before-'))).toHaveLength(1)
    // The word that went is in the backup that locking made.
    const { cases } = await desk.gets('backup.preview', { backupId: (await latest()).id })
    expect(cases).toMatchObject([{ now: 'differs' }])
  })

  test('comes back when its file has been destroyed', async () => {
    await desk.gets('vault.lock', {})
    const { id } = await latest()
    await writeFile(databasePath(desk.vaultFolder), 'nothing of a database')
    expect(await desk.ask('vault.unlock', { passphrase })).toMatchObject({ code: 'vaultDamaged' })
    const wrong = { backupId: id, passphrase: 'jokin muu lause', evenDamaged: false }
    expect(await desk.ask('backup.restoreVault', wrong)).toMatchObject({ code: 'wrongPassphrase' })
    await desk.gets('backup.restoreVault', { ...wrong, passphrase })
    await desk.gets('vault.unlock', { passphrase })
    expect(await desk.gets('case.list', { search: '' })).toHaveLength(1)
  })

  test('goes into one file and comes back from it', async () => {
    const before = await desk.gets('case.fileText', { caseId })
    const path = join(dirname(desk.vaultFolder), 'holvi.zip')
    await desk.gets('vault.pack', { path })
    expect((await readFile(path)).toString('latin1')).not.toMatch(/Tuomenoksa|Aino|SQLite format/)
    await write('Tiedoston jälkeen.')
    await desk.gets('vault.unpack', { path, passphrase, evenDamaged: false })
    await desk.gets('vault.unlock', { passphrase })
    expect(await desk.gets('case.fileText', { caseId })).toEqual(before)
  })

  test('does not come back from a file that is something else or was cut', async () => {
    const path = join(dirname(desk.vaultFolder), 'holvi.zip')
    await desk.gets('vault.pack', { path })
    const whole = await readFile(path)
    for (const bytes of [Buffer.from('jokin muu'), whole.subarray(0, whole.length / 2)]) {
      await writeFile(path, bytes)
      const outcome = await desk.ask('vault.unpack', { path, passphrase, evenDamaged: false })
      expect(outcome.ok).toBe(false)
    }
    await desk.gets('vault.unlock', { passphrase })
    expect(await desk.gets('case.list', { search: '' })).toHaveLength(1)
  })
})
