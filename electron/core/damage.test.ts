import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anySeed, type Dice, diceFrom } from '../../test/generators/dice.ts'
import { runs, tellTries } from '../../test/generators/runs.ts'
import { aino, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import { aLongPdf } from '../../test/people/files-to-attach.ts'
import { pageSize } from '../../test/people/past-the-product.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { databasePath, keyFilePath } from '../vault/vault.ts'

/** A machine with a locked vault of six cases and a backup of it, as it is before each byte turns. */
let machine: string
let ids: string[]
let texts: { text: string }[]
let backupId: string
const places: string[] = []
beforeAll(async () => {
  machine = await newPlace()
  const desk = deskIn(machine)
  await desk.gets('vault.create', { passphrase, person: aino })
  ids = []
  for (let count = 0; count < 6; count += 1) {
    const text = specimenText((count % 3) + 1)
    const { caseId } = await desk.gets('case.importText', { text })
    ids.push(caseId)
    const bytes = fileOf(count)
    await desk.gets('attachment.addDropped', { caseId, fileName: 'sivu.pdf', bytes })
  }
  texts = []
  for (const caseId of ids) texts.push(await desk.gets('case.fileText', { caseId }))
  await desk.gets('vault.lock', {})
  backupId = (await desk.gets('backup.state', {})).backups[0]?.id ?? ''
})
afterAll(async () => {
  for (const place of places) await rm(place, { recursive: true, force: true })
})

const fileOf = (index: number) => aLongPdf(90_000, index)

async function newPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'damage-'))
  places.push(place)
  return place
}
const deskIn = (place: string): Desk => deskAt(join(place, 'vault'), place)

/** Turns one byte in a copy of the machine, looks what came of it, and throws the copy away. */
async function withATurnedByte<T>(
  files: (place: string) => Promise<readonly string[]>,
  dice: Dice,
  look: (desk: Desk) => Promise<T>,
): Promise<T> {
  const place = await newPlace()
  await cp(machine, place, { recursive: true })
  const turned = await turnAByte(await files(place), dice)
  try {
    return await look(deskIn(place))
  } catch (error) {
    throw new Error(turned, { cause: error })
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** Each byte of all the files is as likely as any other. Gives which it was. */
async function turnAByte(paths: readonly string[], dice: Dice): Promise<string> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  let at = dice.below(sizes.reduce((sum, size) => sum + size, 0))
  for (const [index, path] of paths.entries()) {
    const size = sizes[index] ?? 0
    if (at < size) {
      const bytes = await readFile(path)
      bytes[at] = (bytes[at] ?? 0) ^ dice.between(1, 255)
      await writeFile(path, bytes)
      return `byte ${at} of ${basename(path)}`
    }
    at -= size
  }
  throw new Error('There is no such byte')
}

type Class =
  | 'all cases read'
  | 'some files damaged'
  | 'some cases damaged'
  /** A page on which the way to every case stood. */
  | 'no case reads, a backup gives all'
  | 'vault does not open, a backup gives all'

/** How it is with each case: never other words than were written. */
async function classOfVault(desk: Desk): Promise<Class> {
  const unlocked = await desk.ask('vault.unlock', { passphrase })
  if (!unlocked.ok) {
    expect(unlocked.code).toBe('vaultDamaged')
    await aBackupGivesAll(desk)
    return 'vault does not open, a backup gives all'
  }
  const whole = await readCases(desk)
  if (whole === 0) {
    await aBackupGivesAll(desk)
    return 'no case reads, a backup gives all'
  }
  const files = await readFiles(desk, ids)
  await desk.gets('vault.lock', {})
  if (whole < ids.length) return 'some cases damaged'
  return files === ids.length ? 'all cases read' : 'some files damaged'
}

async function aBackupGivesAll(desk: Desk): Promise<void> {
  await desk.gets('backup.restoreVault', { backupId, passphrase, evenDamaged: false })
  await desk.gets('vault.unlock', { passphrase })
  expect(await readCases(desk)).toBe(ids.length)
  expect(await readFiles(desk, ids)).toBe(ids.length)
  await desk.gets('vault.lock', {})
}

/** A file gives the very bytes that were attached, or says that it does not read. */
async function readFiles(desk: Desk, of: readonly string[]): Promise<number> {
  let whole = 0
  for (const [index, caseId] of of.entries()) {
    const listed = await desk.ask('attachment.list', { caseId })
    const attachmentId = listed.ok ? listed.value[0]?.attachmentId : undefined
    if (attachmentId === undefined) {
      expect(listed, 'a case that opens tells of its file').not.toMatchObject({ ok: true })
      continue
    }
    const read = await desk.ask('attachment.content', { caseId, attachmentId })
    if (read.ok) {
      expect(Buffer.compare(read.value.bytes, fileOf(index))).toBe(0)
      whole += 1
    } else expect(['attachmentDamaged', 'attachmentMissing']).toContain(read.code)
  }
  return whole
}

async function readCases(desk: Desk): Promise<number> {
  const listed = (await desk.gets('case.list', { search: '' })).map(({ caseId }) => caseId)
  let whole = 0
  for (const [index, caseId] of ids.entries()) {
    const read = await desk.ask('case.fileText', { caseId })
    if (read.ok) {
      expect(read.value).toEqual(texts[index])
      expect(listed, 'a case that opens is in the list').toContain(caseId)
      whole += 1
    } else expect(['caseDamaged', 'unknownCase']).toContain(read.code)
  }
  return whole
}

type BackupClass = 'all cases read' | 'some files damaged' | 'some cases damaged' | 'refused'

/** What a person in an open vault gets out of the backup. */
async function classOfBackup(desk: Desk): Promise<BackupClass> {
  const preview = await desk.ask('backup.preview', { backupId })
  if (!preview.ok) {
    expect(['backupDamaged', 'unknownBackup']).toContain(preview.code)
    return 'refused'
  }
  let whole = 0
  const cases: string[] = []
  for (const [index, caseId] of ids.entries()) {
    const brought = await desk.ask('backup.restoreCase', { backupId, caseId })
    if (!brought.ok) {
      expect(['caseDamaged', 'unknownCase', 'backupDamaged']).toContain(brought.code)
      continue
    }
    const read = await desk.ask('case.fileText', { caseId: brought.value.caseId })
    if (read.ok) {
      expect(read.value).toEqual(texts[index])
      whole += 1
      cases.push(brought.value.caseId)
    } else expect(read.code).toBe('caseDamaged')
  }
  if (whole < ids.length) return 'some cases damaged'
  return (await readFiles(desk, cases)) === ids.length ? 'all cases read' : 'some files damaged'
}

const filesOfVault = async (place: string) => {
  const folder = join(place, 'vault')
  return [databasePath(folder), keyFilePath(folder)]
}
const filesOfBackup = async (place: string) => {
  const shelf = join(place, 'backups', backupId)
  return (await readdir(shelf)).toSorted().map((name) => join(shelf, name))
}

describe('a byte that has turned', () => {
  test('on any page never keeps anybody out without a word', async () => {
    const place = await newPlace()
    await cp(machine, place, { recursive: true })
    const path = databasePath(join(place, 'vault'))
    const sound = await readFile(path)
    const codes: string[] = []
    for (let at = pageSize / 2; at < sound.length; at += pageSize) {
      const damaged = Buffer.from(sound)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      await writeFile(path, damaged)
      const desk = deskIn(place)
      const unlocked = await desk.ask('vault.unlock', { passphrase })
      codes.push(unlocked.ok ? 'opens' : unlocked.code)
      if (unlocked.ok) await desk.gets('vault.lock', {})
    }
    expect(new Set(codes)).toEqual(new Set(['opens', 'vaultDamaged']))
    const shut = codes.filter((code) => code === 'vaultDamaged').length
    expect(shut, 'pages without which there is no vault').toBeLessThan(codes.length / 20)
  })

  test('in the vault is never silent; the other cases still open, and a backup gives all', async () => {
    const dice = diceFrom(anySeed())
    const classes: Class[] = []
    for (let left = runs(12, 1000); left > 0; left -= 1) {
      classes.push(await withATurnedByte(filesOfVault, dice, classOfVault))
    }
    tellTries('bytes turned in the vault', classes.length, dice.seed, classes)
    // A byte may fall where nothing is kept, a dozen of them by bad luck; not hundreds.
    if (classes.length >= 100) expect(new Set(classes).size).toBeGreaterThan(1)
  })

  test('in a backup is never silent, and leaves the vault alone', async () => {
    const dice = diceFrom(anySeed())
    const classes: BackupClass[] = []
    for (let left = runs(6, 1000); left > 0; left -= 1) {
      classes.push(
        await withATurnedByte(filesOfBackup, dice, async (desk) => {
          await desk.gets('vault.unlock', { passphrase })
          const found = await classOfBackup(desk)
          expect(await readCases(desk)).toBe(ids.length)
          await desk.gets('vault.lock', {})
          return found
        }),
      )
    }
    tellTries('bytes turned in a backup', classes.length, dice.seed, classes)
    expect(classes.filter((name) => name === 'refused').length).toBeLessThan(classes.length)
  })
})
