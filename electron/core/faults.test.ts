import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { anySeed, diceFrom } from '../../test/generators/dice.ts'
import { runs, tellTries } from '../../test/generators/runs.ts'
import { aino, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import { brokenDisk } from '../../test/people/broken-disk.ts'
import { aLongPdf } from '../../test/people/files-to-attach.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { databasePath } from '../vault/vault.ts'

vi.mock('../disk/disk.ts', async (actual) => {
  const { breakable } = await import('../../test/people/broken-disk.ts')
  return breakable(await actual<typeof import('../disk/disk.ts')>())
})

/** A machine with a vault, a case and a backup, as it is before each fault. */
let machine: string
let caseId: string
let before: string
const places: string[] = []
beforeAll(async () => {
  machine = await newPlace()
  const desk = deskIn(machine)
  await desk.gets('vault.create', { passphrase, person: aino })
  caseId = (await desk.gets('case.importText', { text: specimenText(2) })).caseId
  before = (await desk.gets('case.fileText', { caseId })).text
  await attach(desk, 1)
  await desk.gets('backup.make', {})
  await desk.gets('vault.pack', { path: join(machine, 'holvi.zip') })
  await desk.gets('vault.lock', {})
})
afterAll(async () => {
  for (const place of places) await rm(place, { recursive: true, force: true })
})

async function newPlace(): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'faults-'))
  places.push(place)
  return place
}
const deskIn = (place: string): Desk => deskAt(join(place, 'vault'), place)

/** Something that people do and that writes files of our own. */
interface Act {
  readonly name: string
  readonly do: (desk: Desk, place: string) => Promise<unknown>
}
const write = (desk: Desk, text: string) =>
  desk.ask('case.edit', {
    caseId,
    part: 'clientVoice',
    edits: [{ act: 'write', place: ['clientView', 'thoughtsAhead'], text }],
  })
const attach = (desk: Desk, number: number) =>
  desk.ask('attachment.addDropped', {
    caseId,
    fileName: `${number}.pdf`,
    bytes: aLongPdf(700_000, number),
  })
const acts: readonly Act[] = [
  {
    name: 'locking after attaching a file',
    do: async (desk) => {
      await attach(desk, 2)
      return desk.ask('vault.lock', {})
    },
  },
  {
    name: 'locking after writing',
    do: async (desk) => {
      await write(desk, 'Viimeinen sana.')
      return desk.ask('vault.lock', {})
    },
  },
  { name: 'backing up', do: (desk) => desk.ask('backup.make', {}) },
  {
    name: 'choosing a folder',
    do: (desk, place) => desk.ask('backup.useFolder', { folder: join(place, 'drive') }),
  },
  {
    name: 'packing the vault',
    do: (desk, place) => desk.ask('vault.pack', { path: join(place, 'holvi.zip') }),
  },
  {
    name: 'restoring the vault',
    do: async (desk) => {
      const [backup] = (await desk.gets('backup.state', {})).backups
      const asked = { backupId: backup?.id ?? '', passphrase, evenDamaged: false }
      return desk.ask('backup.restoreVault', asked)
    },
  },
  { name: 'rescuing the vault', do: (desk) => desk.ask('vault.salvage', { passphrase }) },
  {
    name: 'unpacking a vault',
    do: (desk, place) =>
      desk.ask('vault.unpack', {
        path: join(place, 'holvi.zip'),
        passphrase,
        evenDamaged: false,
      }),
  },
]

/** Spares the first page, by which the file is known. */
async function damageEveryOtherPage(path: string): Promise<void> {
  const bytes = await readFile(path)
  for (let at = 4096; at < bytes.length; at += 2 * 4096)
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1
  await writeFile(path, bytes)
}

/** Does an act on a machine like ours while the disk has its fault; then the machine starts again. */
async function onFreshMachine(act: Act): Promise<string> {
  const place = await newPlace()
  await cp(machine, place, { recursive: true })
  const desk = deskIn(place)
  await desk.gets('vault.unlock', { passphrase })
  brokenDisk.begin()
  const outcome = await act.do(desk, place)
  expect(outcome, 'a fault of the disk is no defect of ours').not.toMatchObject({
    code: 'badRequest',
  })
  await desk.ask('vault.lock', {})
  return place
}

/** Whatever happened: the vault opens with every word, and every backup in sight can be read. */
async function lastGoodStateOpens(place: string): Promise<void> {
  const desk = deskIn(place)
  expect(await desk.gets('vault.state', {})).toMatchObject({ state: 'locked' })
  await desk.gets('vault.unlock', { passphrase })
  const { text } = await desk.gets('case.fileText', { caseId })
  if (!text.includes('Viimeinen sana.')) expect(text).toBe(before)
  await everyFileReads(desk, caseId)
  const { backups } = await desk.gets('backup.state', {})
  expect(backups.length).toBeGreaterThan(0)
  for (const { id, damaged } of backups) {
    expect(damaged).toBe(0)
    const preview = await desk.gets('backup.preview', { backupId: id })
    expect(preview.cases).toHaveLength(1)
    const brought = await desk.gets('backup.restoreCase', { backupId: id, caseId })
    await everyFileReads(desk, brought.caseId)
  }
  await desk.gets('vault.lock', {})
}

/** Making a vault where there is none: it is there whole, or not at all and can be made again. */
async function vaultIsMadeOrCanBe(place: string): Promise<'made' | 'made the second time'> {
  const desk = deskIn(place)
  const { state } = await desk.gets('vault.state', {})
  if (state === 'locked') {
    await desk.gets('vault.unlock', { passphrase })
    await desk.gets('vault.lock', {})
    return 'made'
  }
  await desk.gets('vault.create', { passphrase, person: aino })
  await desk.gets('vault.lock', {})
  return 'made the second time'
}

/** The first file is always there; the second one whole, or not at all. */
async function everyFileReads(desk: Desk, of: string): Promise<void> {
  const files = await desk.gets('attachment.list', { caseId: of })
  expect([1, 2]).toContain(files.length)
  for (const [index, { attachmentId, standing }] of files.toReversed().entries()) {
    expect(standing).toBe('there')
    const { bytes } = await desk.gets('attachment.content', { caseId: of, attachmentId })
    expect(Buffer.compare(bytes, aLongPdf(700_000, index + 1))).toBe(0)
  }
}

describe('a disk that fills up, breaks or loses its power', () => {
  test.each(acts)('while $name leaves the last good state', async (act) => {
    brokenDisk.mend()
    await rm(await onFreshMachine(act), { recursive: true, force: true })
    const calls = brokenDisk.calls()
    expect(calls).toBeGreaterThan(2)
    const dice = diceFrom(anySeed())
    const all = Array.from({ length: calls }, (_, at) => at + 1).flatMap((at) =>
      brokenDisk.kinds.map((kind) => ({ at, kind })),
    )
    // A short run tries some of them; a long one all of them, as often as it takes.
    const wanted = runs(6, 500)
    const tried = Array.from({ length: wanted }, (_, n) =>
      wanted < all.length ? all[dice.below(all.length)] : all[n % all.length],
    )
    for (const fault of tried) {
      if (!fault) continue
      brokenDisk.breakAt(fault.at, fault.kind, dice)
      const place = await onFreshMachine(act)
      brokenDisk.mend()
      await lastGoodStateOpens(place).catch((error) => {
        throw new Error(`${act.name}: ${fault.kind} at call ${fault.at}`, { cause: error })
      })
      await rm(place, { recursive: true, force: true })
    }
    process.stdout.write(
      `${act.name}: ${tried.length} faults at ${calls} calls, seed ${dice.seed}\n`,
    )
  })

  test('while a damaged vault is rescued never makes the rescue a poorer one', async () => {
    const damaged = await newPlace()
    await cp(machine, damaged, { recursive: true })
    await damageEveryOtherPage(databasePath(join(damaged, 'vault')))
    const rescuedFrom = async (place: string) => {
      await cp(damaged, place, { recursive: true })
      brokenDisk.begin()
      return deskIn(place).ask('vault.salvage', { passphrase })
    }
    brokenDisk.mend()
    const whole = await rescuedFrom(await newPlace())
    expect(whole).toMatchObject({ ok: true, value: { cases: [{ how: 'completed' }] } })
    const calls = brokenDisk.calls()
    const dice = diceFrom(anySeed())
    for (let at = 1; at <= calls; at += 1) {
      brokenDisk.breakAt(at, 'full', dice)
      const outcome = await rescuedFrom(await newPlace())
      brokenDisk.mend()
      if (!outcome.ok) expect(outcome.code).toBe('cannotWrite')
      else expect(outcome, `full at call ${at}`).toEqual(whole)
    }
  })

  test('while a vault is made leaves a whole one, or room to make it again', async () => {
    const create = async (place: string) => {
      const desk = deskIn(place)
      brokenDisk.begin()
      const outcome = await desk.ask('vault.create', { passphrase, person: aino })
      expect(outcome).not.toMatchObject({ code: 'badRequest' })
      await desk.ask('vault.lock', {})
    }
    brokenDisk.mend()
    await create(await newPlace())
    const calls = brokenDisk.calls()
    const dice = diceFrom(anySeed())
    const classes: string[] = []
    for (let left = runs(20, 500); left > 0; left -= 1) {
      const at = dice.between(1, calls)
      const kind = brokenDisk.kinds[dice.below(brokenDisk.kinds.length)] ?? 'full'
      const place = await newPlace()
      brokenDisk.breakAt(at, kind, dice)
      await create(place)
      brokenDisk.mend()
      const outcome = await vaultIsMadeOrCanBe(place).catch((error) => {
        throw new Error(`making: ${kind} at call ${at}`, { cause: error })
      })
      classes.push(outcome)
      await rm(place, { recursive: true, force: true })
    }
    tellTries(`making a vault: faults at ${calls} calls`, classes.length, dice.seed, classes)
  })
})
