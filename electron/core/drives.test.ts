import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aino, type Desk, deskAt, passphrase } from '../../test/people/at-the-desk.ts'
import {
  failDrive,
  fillDrive,
  freeDrive,
  makeDisk,
  mayFail,
  mayMount,
  putDiskIn,
  putDriveIn,
  system,
  takeDriveOut,
} from '../../test/people/drives.ts'
import { specimenText } from '../../test/people/specimens.ts'
import { textAfter } from '../../test/people/tireless-writer.ts'

/** A drive of memory, with a home of its own in it. */
let drive: string
let desk: Desk
let caseId: string
beforeEach(async () => {
  if (!mayMount) return
  drive = await mkdtemp(join(tmpdir(), 'drive-'))
  putDriveIn(drive, '24m')
  desk = deskAt(join(drive, 'vault'), drive)
  await desk.gets('vault.create', { passphrase, person: aino })
  caseId = (await desk.gets('case.importText', { text: specimenText(1) })).caseId
})
afterEach(async () => {
  if (!mayMount) return
  await desk.ask('vault.lock', {})
  system('mount', '-o', 'remount,rw', drive)
  takeDriveOut(drive)
  await rm(drive, { recursive: true, force: true })
})

const write = (edit: number) =>
  desk.ask('case.edit', {
    caseId,
    part: 'background',
    edits: [{ act: 'write', place: ['background', 'referral'], text: textAfter(edit) }],
  })
const referral = async (): Promise<string> => {
  const { parts } = await desk.gets('case.open', { caseId })
  return (parts.background.answers.background as { referral: string }).referral
}

describe.runIf(mayMount)('a drive with the vault', () => {
  test('that is read-only when the vault is to be opened says so, and opens another time', async () => {
    expect(await write(1)).toMatchObject({ ok: true })
    await desk.gets('vault.lock', {})
    system('mount', '-o', 'remount,ro', drive)
    expect(await desk.ask('vault.unlock', { passphrase })).toMatchObject({ code: 'cannotWrite' })
    system('mount', '-o', 'remount,rw', drive)
    await desk.gets('vault.unlock', { passphrase })
    expect(await referral()).toBe(textAfter(1))
  })

  test('that is full refuses edits, and takes them once there is room', async () => {
    expect(await write(1)).toMatchObject({ ok: true })
    await fillDrive(drive)
    let edit = 1
    for (let outcome = await write(2); outcome.ok; outcome = await write(edit + 1)) edit += 1
    expect(await referral()).toBe(textAfter(edit))
    await freeDrive(drive)
    expect(await write(edit + 2)).toMatchObject({ ok: true })
    await desk.gets('vault.lock', {})
    await desk.gets('vault.unlock', { passphrase })
    expect(await referral()).toBe(textAfter(edit + 2))
  })
})

describe.runIf(mayFail)('a drive that fails', () => {
  let disk: string
  let place: string
  beforeEach(async () => {
    const home = await mkdtemp(join(tmpdir(), 'failing-'))
    disk = join(home, 'disk')
    place = join(home, 'place')
    await mkdir(place)
    await makeDisk(disk)
    putDiskIn(disk, place)
  })
  afterEach(async () => {
    takeDriveOut(place)
    await rm(join(place, '..'), { recursive: true, force: true })
  })

  test('and turns read-only while somebody writes says so and has all that was saved', async () => {
    const there = deskAt(join(place, 'vault'), place)
    await there.gets('vault.create', { passphrase, person: aino })
    const made = await there.gets('case.importText', { text: specimenText(1) })
    const edit = (number: number) =>
      there.ask('case.edit', {
        caseId: made.caseId,
        part: 'background',
        edits: [{ act: 'write', place: ['background', 'referral'], text: textAfter(number) }],
      })
    const read = async () => {
      const { parts } = await there.gets('case.open', { caseId: made.caseId })
      return (parts.background.answers.background as { referral: string }).referral
    }
    expect(await edit(1)).toMatchObject({ ok: true })
    failDrive(place)
    expect(await edit(2)).toMatchObject({ code: 'cannotWrite' })
    expect(await there.ask('backup.make', {})).toMatchObject({ code: 'cannotWrite' })
    expect(await there.gets('backup.state', {})).toMatchObject({ trouble: 'cannotWrite' })
    await there.ask('vault.lock', {})
    system('umount', place)
    putDiskIn(disk, place)
    await there.gets('vault.unlock', { passphrase })
    expect(await read()).toBe(textAfter(1))
    expect(await edit(3)).toMatchObject({ ok: true })
    expect(await read()).toBe(textAfter(3))
    await there.gets('vault.lock', {})
  })
})

describe.runIf(mayMount)('a drive with the backups', () => {
  let stick: string
  beforeEach(async () => {
    stick = await mkdtemp(join(tmpdir(), 'stick-'))
    putDriveIn(stick, '24m')
    await mkdir(join(stick, 'backups'))
    await desk.gets('backup.useFolder', { folder: join(stick, 'backups') })
  })
  afterEach(async () => {
    try {
      takeDriveOut(stick)
    } catch {
      // It is out already.
    }
    await rm(stick, { recursive: true, force: true })
  })
  const backups = async () => desk.gets('backup.state', {})

  test('that is taken out leaves backups beside the vault, and gets them when it is back', async () => {
    await desk.gets('backup.make', {})
    expect(await backups()).toMatchObject({ trouble: null })
    takeDriveOut(stick)
    await desk.gets('backup.make', {})
    const without = await backups()
    expect(without.trouble).toBe('folderGone')
    expect(without.backups).toHaveLength(1)
    putDriveIn(stick, '24m')
    await mkdir(join(stick, 'backups'))
    await desk.gets('backup.make', {})
    const back = await backups()
    expect(back.trouble).toBeNull()
    expect(back.backups).toHaveLength(2)
  })

  test('that is read-only is told of, and the backup is made beside the vault', async () => {
    system('mount', '-o', 'remount,ro', stick)
    await desk.gets('backup.make', {})
    expect(await backups()).toMatchObject({ trouble: 'folderGone' })
    expect((await backups()).backups).toHaveLength(1)
  })
})
