import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anySeed, type Dice, diceFrom } from '../../test/generators/dice.ts'
import { runs } from '../../test/generators/runs.ts'
import { atAnOpenDesk, type Desk, passphrase } from '../../test/people/at-the-desk.ts'
import { aLongPdf } from '../../test/people/files-to-attach.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { databasePath, keyFilePath } from '../vault/vault.ts'

let desk: Desk
let ids: string[]
let texts: { text: string }[]
let backupId: string
beforeAll(async () => {
  desk = await atAnOpenDesk()
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
afterAll(() => desk.leaves())

const fileOf = (index: number) => aLongPdf(90_000, index)

/** Turns one byte of one of the files, and gives what puts it right again. */
async function turnAByte(paths: readonly string[], dice: Dice): Promise<() => Promise<void>> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path, bytes: await readFile(path) })),
  )
  // The files one after another, so that each byte of all is as likely as any other.
  let at = dice.below(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  for (const { path, bytes } of files) {
    if (at < bytes.length) {
      const broken = Buffer.from(bytes)
      broken[at] = (broken[at] ?? 0) ^ dice.between(1, 255)
      await writeFile(path, broken)
      return async () => {
        for (const file of files) await writeFile(file.path, file.bytes)
      }
    }
    at -= bytes.length
  }
  throw new Error('There is no such byte')
}

type Class =
  | 'all cases read'
  | 'some files damaged'
  | 'some cases damaged'
  | 'nothing opens, a backup does'

/** How it is with each case: never other words than were written. */
async function classOfVault(): Promise<Class> {
  const unlocked = await desk.ask('vault.unlock', { passphrase })
  if (!unlocked.ok) {
    expect(unlocked.code).toBe('vaultDamaged')
    await desk.gets('backup.restoreVault', { backupId, passphrase, evenDamaged: false })
    await desk.gets('vault.unlock', { passphrase })
    expect(await readCases()).toBe(ids.length)
    expect(await readFiles(ids)).toBe(ids.length)
    await desk.gets('vault.lock', {})
    await forgetSetAside()
    return 'nothing opens, a backup does'
  }
  const whole = await readCases()
  expect(whole, 'one byte is never the end of everything').toBeGreaterThan(0)
  const files = await readFiles(ids)
  await desk.gets('vault.lock', {})
  if (whole < ids.length) return 'some cases damaged'
  return files === ids.length ? 'all cases read' : 'some files damaged'
}

/** A file gives the very bytes that were attached, or says that it does not read. */
async function readFiles(of: readonly string[]): Promise<number> {
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

async function readCases(): Promise<number> {
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

async function forgetSetAside(): Promise<void> {
  const home = dirname(desk.vaultFolder)
  for (const name of await readdir(home)) {
    if (name.startsWith('vault.before-')) await rm(join(home, name), { recursive: true })
  }
}

type BackupClass = 'all cases read' | 'some files damaged' | 'some cases damaged' | 'refused'

/** What a person in an open vault gets out of the backup. */
async function classOfBackup(): Promise<BackupClass> {
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
  return (await readFiles(cases)) === ids.length ? 'all cases read' : 'some files damaged'
}

const tally = (classes: readonly string[]) =>
  [...new Set(classes)]
    .toSorted()
    .map((name) => `${name}: ${classes.filter((other) => other === name).length}`)
    .join('; ')

describe('a byte that has turned', () => {
  test('in the vault is never silent; the other cases still open, and a backup gives all', async () => {
    const dice = diceFrom(anySeed())
    const classes: Class[] = []
    for (let run = 1; run <= runs(12); run += 1) {
      const putRight = await turnAByte(
        [databasePath(desk.vaultFolder), keyFilePath(desk.vaultFolder)],
        dice,
      )
      classes.push(await classOfVault())
      await putRight()
    }
    process.stdout.write(
      `${classes.length} bytes turned in the vault, seed ${dice.seed}: ${tally(classes)}\n`,
    )
    expect(classes.filter((name) => name !== 'all cases read')).not.toEqual([])
  })

  test('in a backup is never silent, and leaves the vault alone', async () => {
    const dice = diceFrom(anySeed())
    const shelf = join(dirname(desk.vaultFolder), 'backups', backupId)
    const paths = (await readdir(shelf)).toSorted().map((name) => join(shelf, name))
    const classes: BackupClass[] = []
    const before = await readFile(databasePath(desk.vaultFolder))
    for (let run = 1; run <= runs(6); run += 1) {
      await desk.gets('vault.unlock', { passphrase })
      const putRight = await turnAByte(paths, dice)
      classes.push(await classOfBackup())
      expect(await readCases()).toBe(ids.length)
      await putRight()
      await desk.gets('vault.lock', {})
      await writeFile(databasePath(desk.vaultFolder), before)
    }
    process.stdout.write(
      `${classes.length} bytes turned in a backup, seed ${dice.seed}: ${tally(classes)}\n`,
    )
    expect(classes.filter((name) => name === 'refused').length).toBeLessThan(classes.length)
  })
})
