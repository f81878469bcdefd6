import assert from 'node:assert/strict'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SalvageReport } from '../../electron/contract/views.ts'
import { databasePath, keyFilePath } from '../../electron/vault/presence.ts'
import { runs, tellTries } from '../generators/runs.ts'
import { aino, type Desk, deskAt, passphrase } from '../people/at-the-desk.ts'
import { aLongPdf } from '../people/files-to-attach.ts'
import { pageSize } from '../people/past-the-product.ts'
import { specimenText } from '../people/specimens.ts'
import { type FailingDisk, faultText } from './failing-disk.ts'

const vaultIn = (home: string) => join(home, 'vault')
const deskIn = (home: string): Desk => deskAt(vaultIn(home), home)

/**
 * Rescues a damaged vault while one write, sync or truncation of a database fails. Throws unless the
 * rescue is refused with the damaged vault as it was, to the byte, or gives what it gives on a sound
 * disk; and unless, after a refusal, the same rescue succeeds once the disk is mended.
 */
export async function rescuesOnAFailingDisk(disk: FailingDisk): Promise<void> {
  const home = await newHome()
  const caseIds = await makesDamagedVault(home)
  const source = await bytesOf(vaultIn(home))
  const { sound, calls } = await onACopy(home, async (place) => {
    disk.begin()
    const report = await deskIn(place).gets('vault.salvage', { passphrase })
    const counted = disk.calls()
    disk.mend()
    return { sound: await rescuedIn(place, caseIds, report), calls: counted }
  })
  assert(
    sound.report.cases.some(({ how }) => how !== 'here'),
    'The vault is damaged',
  )
  const classes: string[] = []
  for (let left = runs(30, 1000); left > 0; left -= 1) {
    const fault = disk.anyFault(calls)
    classes.push(
      await onACopy(home, async (place) => {
        disk.begin(fault)
        const outcome = await deskIn(place).ask('vault.salvage', { passphrase })
        disk.mend()
        if (!outcome.ok) {
          assert.equal(outcome.code, 'cannotWrite')
          assert.deepEqual(await bytesOf(vaultIn(place)), source, 'the vault is as it was')
          assert.deepEqual(await asideIn(place), [])
        }
        const report = outcome.ok
          ? outcome.value
          : await deskIn(place).gets('vault.salvage', { passphrase })
        assert.deepEqual(await rescuedIn(place, caseIds, report), sound)
        const [aside = ''] = await asideIn(place)
        assert.deepEqual(await bytesOf(join(place, aside)), source, 'it was set aside as it was')
        return outcome.ok ? 'rescued all the same' : 'refused, and rescued once mended'
      }).catch((error) => {
        throw new Error(`${faultText(fault)}, seed ${disk.dice.seed}`, { cause: error })
      }),
    )
  }
  tellTries(
    `rescues with a fault under SQLite at ${calls} calls`,
    classes.length,
    disk.dice.seed,
    classes,
  )
  await rm(home, { recursive: true, force: true })
}

const newHome = () => mkdtemp(join(tmpdir(), 'rescue-'))

async function onACopy<T>(home: string, work: (place: string) => Promise<T>): Promise<T> {
  const place = await newHome()
  try {
    await cp(home, place, { recursive: true })
    return await work(place)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** Enough for every table to be hurt somewhere; the first page is spared, so that much still reads. */
const everyPage = 7

/** Cases with attachments and a backup, in a file with pages damaged throughout. */
async function makesDamagedVault(home: string): Promise<string[]> {
  const desk = deskIn(home)
  await desk.gets('vault.create', { passphrase, person: aino })
  const caseIds: string[] = []
  for (const number of [1, 2, 3]) {
    const { caseId } = await desk.gets('case.importText', { text: specimenText(number) })
    const bytes = aLongPdf(60_000, number)
    await desk.gets('attachment.addDropped', { caseId, fileName: 'sivu.pdf', bytes })
    caseIds.push(caseId)
  }
  await desk.gets('vault.lock', {})
  const path = databasePath(vaultIn(home))
  const bytes = await readFile(path)
  for (let at = everyPage * pageSize; at < bytes.length; at += everyPage * pageSize) {
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1
  }
  await writeFile(path, bytes)
  return caseIds
}

/** What must never change in a vault that is only read: its database and its key file. */
const bytesOf = (vaultFolder: string) =>
  Promise.all([databasePath(vaultFolder), keyFilePath(vaultFolder)].map((path) => readFile(path)))

const asideIn = async (home: string) =>
  (await readdir(home)).filter((name) => name.startsWith('vault.before-'))

/** What a rescue told, and what the new vault says. */
async function rescuedIn(home: string, caseIds: readonly string[], report: SalvageReport) {
  const desk = deskIn(home)
  await desk.gets('vault.unlock', { passphrase })
  const texts: string[] = []
  for (const caseId of caseIds) texts.push((await desk.gets('case.fileText', { caseId })).text)
  await desk.gets('vault.lock', {})
  return { report, texts }
}
