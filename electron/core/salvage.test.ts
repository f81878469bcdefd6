import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anySeed, type Dice, diceFrom } from '../../test/generators/dice.ts'
import { runs, tellTries } from '../../test/generators/runs.ts'
import { aino, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import { aLongPdf } from '../../test/people/files-to-attach.ts'
import { pageSize } from '../../test/people/past-the-product.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { textAfter } from '../../test/people/tireless-writer.ts'
import { databasePath } from '../vault/vault.ts'

/** Edits in the case that is written in by steps: some before the backup, the rest after it. */
const editsBefore = 20
const editsAfter = 15

/** A machine with a locked vault of four cases, with attachments, and a backup that is older. */
let machine: string
let ids: string[]
let texts: string[]
const places: string[] = []
beforeAll(async () => {
  machine = await newPlace()
  const desk = deskIn(machine)
  await desk.gets('vault.create', { passphrase, person: aino })
  ids = []
  for (const number of [1, 2, 3]) {
    const { caseId } = await desk.gets('case.importText', { text: specimenText(number) })
    ids.push(caseId)
    const bytes = fileOf(number)
    await desk.gets('attachment.addDropped', { caseId, fileName: 'sivu.pdf', bytes })
  }
  const written = await desk.gets('case.importText', { text: specimenText(1) })
  ids.push(written.caseId)
  await writes(desk, written.caseId, 1, editsBefore)
  await desk.gets('backup.make', {})
  await writes(desk, written.caseId, editsBefore + 1, editsAfter)
  texts = []
  for (const caseId of ids) texts.push((await desk.gets('case.fileText', { caseId })).text)
  await desk.gets('vault.lock', {})
  // The backup of the locking goes: what was written last is in the vault alone.
  const { backups } = await desk.gets('backup.state', {})
  for (const { id } of backups.slice(0, -1)) {
    await rm(join(machine, 'backups', id), { recursive: true, force: true })
  }
})
afterAll(async () => {
  for (const place of places) await rm(place, { recursive: true, force: true })
})

const fileOf = (number: number) => aLongPdf(90_000, number)
const stepwise = 3

async function writes(desk: Desk, caseId: string, from: number, count: number): Promise<void> {
  for (let edit = from; edit < from + count; edit += 1) {
    const edits = [
      { act: 'write' as const, place: ['background', 'referral'], text: textAfter(edit) },
    ]
    await desk.gets('case.edit', { caseId, part: 'background', edits })
  }
}

async function newPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'salvage-'))
  places.push(place)
  return place
}
const deskIn = (place: string): Desk => deskAt(join(place, 'vault'), place)
const fileIn = (place: string) => databasePath(join(place, 'vault'))

async function onACopy<T>(look: (place: string) => Promise<T>): Promise<T> {
  const place = await newPlace()
  await cp(machine, place, { recursive: true })
  try {
    return await look(place)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** Turns bytes at random places. Gives where, for whoever reads of a failure. */
async function turnBytes(path: string, count: number, dice: Dice): Promise<string> {
  const bytes = await readFile(path)
  const places = Array.from({ length: count }, () => dice.below(bytes.length))
  for (const at of places) bytes[at] = (bytes[at] ?? 0) ^ dice.between(1, 255)
  await writeFile(path, bytes)
  return `bytes ${places.join(', ')}`
}

/** Which cases read whole in the vault as it is, without any salvage. */
async function readable(desk: Desk): Promise<string[]> {
  const unlocked = await desk.ask('vault.unlock', { passphrase })
  const found: string[] = []
  for (const caseId of unlocked.ok ? ids : []) {
    const read = await desk.ask('case.fileText', { caseId })
    if (read.ok) found.push(caseId)
  }
  await desk.ask('vault.lock', {})
  return found
}

/** What is empty is not in a file. */
const referralOf = (text: string): string => JSON.parse(text).background?.referral ?? ''

/**
 * Salvages and looks: what is called whole is what was written, a text that is called cut is as it
 * once was, and nothing that was readable before is missing now.
 */
async function salvageAndLook(place: string, hasBackup: boolean): Promise<string> {
  const desk = deskIn(place)
  const before = await readable(desk)
  const damaged = await readFile(fileIn(place))
  const preview = await desk.ask('vault.salvagePreview', { passphrase })
  expect(Buffer.compare(await readFile(fileIn(place)), damaged), 'a preview changes nothing').toBe(
    0,
  )
  const salvaged = await desk.ask('vault.salvage', { passphrase })
  expect(salvaged).toEqual(preview)
  if (!salvaged.ok) {
    expect(salvaged.code).toBe('vaultDamaged')
    expect(hasBackup, 'with a backup there is always something').toBe(false)
    expect(before).toEqual([])
    return 'nothing reads'
  }
  const aside = (await readdir(place)).find((name) => name.startsWith('vault.before-'))
  expect(Buffer.compare(await readFile(databasePath(join(place, aside ?? ''))), damaged)).toBe(0)
  await desk.gets('vault.unlock', { passphrase })
  for (const [index, caseId] of ids.entries()) {
    const told = salvaged.value.cases.find((one) => one.caseId === caseId)
    const read = await desk.ask('case.fileText', { caseId })
    if (hasBackup) expect(read.ok, 'a backup has every case').toBe(true)
    if (before.includes(caseId)) expect(told?.lostParts, 'what was readable is there').toEqual([])
    if (!read.ok) {
      expect(told?.how ?? 'lost').toBe('lost')
      continue
    }
    if (told?.how === 'here' || before.includes(caseId)) expect(read.value.text).toBe(texts[index])
    else if (told?.lostParts.length === 0 && index !== stepwise) {
      expect(read.value.text).toBe(texts[index])
    }
    if (index === stepwise) await isAsItOnceWas(read.value.text, told?.how)
    await fileIsTheOneOrTold(desk, caseId, index, told?.lostFiles ?? 0)
  }
  const acts = await desk.gets('log.list', { caseId: null, before: null, limit: 20 })
  expect(acts.some(({ type }) => type === 'vault.salvaged')).toBe(true)
  await everyRecordReads(desk)
  await desk.gets('vault.lock', {})
  return classOf(salvaged.value.cases.map(({ how }) => how))
}

async function isAsItOnceWas(text: string, how: string | undefined): Promise<void> {
  const words = referralOf(text)
  if (how === 'cut' && words === '') return
  const count = words.split(' ').length
  const old = referralOf(texts[0] ?? '')
  if (how === 'cut' && words === old) return
  expect(words).toBe(textAfter(count))
  if (how === 'completed') expect(count).toBeGreaterThanOrEqual(editsBefore)
}

async function fileIsTheOneOrTold(desk: Desk, caseId: string, index: number, lost: number) {
  const list = await desk.gets('attachment.list', { caseId })
  const [file] = list
  if (!file || lost > 0) return
  const { bytes } = await desk.gets('attachment.content', {
    caseId,
    attachmentId: file.attachmentId,
  })
  expect(Buffer.compare(bytes, fileOf(index + 1))).toBe(0)
}

/** The new vault is sound, and can be written in. */
async function everyRecordReads(desk: Desk): Promise<void> {
  const made = await desk.gets('case.importText', { text: specimenText(2) })
  await writes(desk, made.caseId, 1, 1)
  await desk.gets('backup.make', {})
  const { backups } = await desk.gets('backup.state', {})
  expect(backups[0]?.damaged).toBe(0)
}

const classOf = (hows: readonly string[]): string =>
  ['lost', 'cut', 'completed'].find((how) => hows.includes(how)) ?? 'here'

describe('a new vault of everything that still reads', () => {
  test('of a vault with turned bytes and a backup has every case', async () => {
    const dice = diceFrom(anySeed())
    const classes: string[] = []
    for (let left = runs(4, 1000); left > 0; left -= 1) {
      classes.push(
        await onACopy(async (place) => {
          const turned = await turnBytes(fileIn(place), dice.between(1, 4), dice)
          return salvageAndLook(place, true).catch((error) => {
            throw new Error(turned, { cause: error })
          })
        }),
      )
    }
    tellTries('salvages with a backup', classes.length, dice.seed, classes)
  })

  test('without a backup has all that was readable, and names the rest', async () => {
    const dice = diceFrom(anySeed())
    const classes: string[] = []
    for (let left = runs(4, 1000); left > 0; left -= 1) {
      classes.push(
        await onACopy(async (place) => {
          await rm(join(place, 'backups'), { recursive: true, force: true })
          const turned = await turnBytes(fileIn(place), dice.between(1, 4), dice)
          return salvageAndLook(place, false).catch((error) => {
            throw new Error(turned, { cause: error })
          })
        }),
      )
    }
    tellTries('salvages without a backup', classes.length, dice.seed, classes)
  })

  test('page by page: whichever page is damaged, with a backup every case is there', async () => {
    const pages = Math.floor((await readFile(fileIn(machine))).length / pageSize)
    const every = Math.max(1, Math.floor(pages / runs(3, pages)))
    const classes: string[] = []
    // The first pages hold the ways to all the others.
    const chosen = [0, 1, 2]
    for (let page = 3; page < pages; page += every) chosen.push(page)
    for (const page of chosen) {
      classes.push(
        await onACopy(async (place) => {
          const bytes = await readFile(fileIn(place))
          bytes[page * pageSize + 100] = (bytes[page * pageSize + 100] ?? 0) ^ 1
          await writeFile(fileIn(place), bytes)
          return salvageAndLook(place, true).catch((error) => {
            throw new Error(`page ${page}`, { cause: error })
          })
        }),
      )
    }
    tellTries(`pages damaged, of ${pages}`, classes.length, 0, classes)
  })

  test('keeps the passphrase, the recovery sheet and the log', async () => {
    await onACopy(async (place) => {
      const desk = deskIn(place)
      await desk.gets('vault.unlock', { passphrase })
      const { groups } = await desk.gets('recovery.begin', {})
      const { fingerprint } = await desk.gets('vault.keys', {})
      await desk.gets('vault.lock', {})
      expect(await desk.ask('vault.salvage', { passphrase: 'väärä salalause' })).toMatchObject({
        code: 'wrongPassphrase',
      })
      const { cases, isLogWhole, isKeyNew } = await desk.gets('vault.salvage', { passphrase })
      expect(cases.map(({ how }) => how)).toEqual(ids.map(() => 'here'))
      expect({ isLogWhole, isKeyNew }).toEqual({ isLogWhole: true, isKeyNew: false })
      await desk.gets('vault.recover', { key: groups.join(''), passphrase: 'uusi kanerva kangas' })
      expect((await desk.gets('vault.keys', {})).fingerprint).toBe(fingerprint)
      expect((await desk.gets('log.check', {})).faults).toEqual([])
      expect((await desk.gets('case.list', { search: 'Veeti' })).length).toBeGreaterThan(0)
      await desk.gets('vault.lock', {})
    })
  })
})
