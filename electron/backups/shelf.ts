import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { growNew, makeFolder, moveTo, remove, syncFolder } from '../disk/disk.ts'
import { fileOutcome } from '../vault/outcomes.ts'
import { databasePath, keyFilePath } from '../vault/vault.ts'
import { type Manifest, manifestPath, readManifest } from './manifest.ts'
import { backupPlace, usualFolder } from './place.ts'
import { outdated } from './pruning.ts'

/** A backup as it stands on the shelf: a folder that is a vault, with its manifest. */
export interface Shelved extends Manifest {
  /** The name of its folder. */
  readonly id: string
}

const prefix = 'varmuuskopio-'
const wellNamed = /^varmuuskopio-\d{8}T\d{6}Z(-\d+)?$/

/** Whether a name can be a backup's; anything else in the folder is somebody's own. */
export const isBackupId = (id: string): boolean => wellNamed.test(id)

/** All backups in a folder, latest first; none when the folder is not there. */
export async function backupsIn(shelf: string): Promise<readonly Shelved[]> {
  const names = await readdir(shelf).catch(() => [])
  const found = await Promise.all(
    names.filter(isBackupId).map(async (id) => {
      const manifest = await readManifest(join(shelf, id))
      return manifest ? [{ id, ...manifest }] : []
    }),
  )
  return found.flat().toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** The folders in which there may be backups: the chosen one, and the usual one for bad days. */
export async function shelves(folder: string): Promise<readonly string[]> {
  const { folder: chosen } = await backupPlace(folder)
  return [...new Set([chosen, usualFolder(folder)])]
}

/** All backups on any of them, latest first. */
export async function backupsOf(folder: string): Promise<readonly Shelved[]> {
  const found = await Promise.all((await shelves(folder)).map(backupsIn))
  return found.flat().toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/**
 * Puts a finished backup on the shelf, whole or not at all, and lets old ones go. What arrives is
 * read again and compared. Rejects with the system's error; the shelf is then as it was.
 * @param work the finished backup in a folder of ours, which is used up
 * @returns its id on the shelf
 */
export async function putOnShelf(work: string, shelf: string, manifest: Manifest): Promise<string> {
  await makeFolder(shelf)
  const id = await freeId(shelf, manifest.madeAt)
  const aside = join(shelf, `${id}.new`)
  try {
    await remove(aside)
    await makeFolder(aside)
    await copyBackup(work, aside, manifest)
    await syncFolder(aside)
    await moveTo(aside, join(shelf, id))
  } catch (error) {
    await remove(aside).catch(() => undefined)
    throw error
  }
  await syncFolder(shelf)
  await letGo(shelf, id)
  await clearAbandoned(shelf)
  return id
}

/**
 * Copies the three files of a backup. Rejects with `EIO` when the database is not the one that its
 * manifest tells of.
 */
async function copyBackup(from: string, to: string, { sha256 }: Manifest): Promise<void> {
  for (const path of [keyFilePath(from), manifestPath(from)]) {
    await copyWhole(path, join(to, basename(path)))
  }
  const copied = await copyWhole(databasePath(from), databasePath(to))
  if (copied !== sha256) throw readOtherwise()
}

/** One that is being made now by another vault is younger than that. In milliseconds. */
const abandonedAfter = 24 * 60 * 60_000

/** What a backup that was cut off has left: never counted, and in the way of others. */
async function clearAbandoned(shelf: string): Promise<void> {
  for (const name of await readdir(shelf)) {
    const path = join(shelf, name)
    if (!name.endsWith('.new') || !isBackupId(name.slice(0, -'.new'.length))) continue
    const found = await stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > abandonedAfter) {
      await remove(path).catch(() => undefined)
    }
  }
}

/** Old backups that cannot be removed now are removed another time. */
async function letGo(shelf: string, justMade: string): Promise<void> {
  const all = await backupsIn(shelf)
  const dated = all.map(({ id, madeAt, damaged }) => ({ id, madeAt, isSound: damaged === 0 }))
  for (const id of outdated(dated, justMade)) {
    await remove(join(shelf, id)).catch(() => undefined)
  }
}

/** A name made of the time; two in one second, or a clock set back, give it a number. */
async function freeId(shelf: string, madeAt: string): Promise<string> {
  const stamp = `${prefix}${madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const taken = new Set(await readdir(shelf))
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stamp : `${stamp}-${number}`
    if (!taken.has(id)) return id
  }
}

/** Copies a file, then reads the copy: it must be the very same. */
export async function copyWhole(from: string, to: string): Promise<string> {
  const hash = createHash('sha256')
  const copy = await growNew(to)
  try {
    for await (const piece of createReadStream(from, { highWaterMark: 1024 * 1024 })) {
      hash.update(piece)
      await copy.add(piece)
    }
    await copy.finish()
  } finally {
    await copy.close()
  }
  const sha256 = hash.digest('hex')
  if ((await hashOf(to)) !== sha256) throw readOtherwise()
  return sha256
}

const readOtherwise = () => Object.assign(new Error('It reads otherwise'), { code: 'EIO' })

/** Whether an error is the disk's or the system's and not a defect of ours. */
export const isOfTheSystem = (error: unknown): boolean =>
  fileOutcome(error) !== null ||
  (error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code)))

/** SHA-256 of a file, in hex. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 }))
    hash.update(piece)
  return hash.digest('hex')
}
