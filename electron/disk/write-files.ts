import { randomUUID } from 'node:crypto'
import { basename, dirname, extname, join } from 'node:path'
import { makeFolder, moveTo, remove, syncFolder, writeNew } from './disk.ts'

/** A file that somebody wants where they have chosen. */
export interface NewFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Whoever may read the folder may read them: what they are for is to be handed on. */
const forOthersToo = 0o666

/**
 * Writes a file so that it is either the old one or the whole new one, whatever happens meanwhile.
 * @throws the system's error when the folder cannot be written or the disk is full; nothing is left then
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = await writeDraft(dirname(path), bytes)
  try {
    await moveTo(draft, path)
  } catch (error) {
    await removeQuietly(draft)
    throw error
  }
  await syncIfItCan(dirname(path))
}

/**
 * Writes several new files into a folder, all or none. A file that is there already is never
 * replaced: nobody was asked about it, so the new one gets a number after its name.
 * @returns the names given
 * @throws as `writeFileWhole` does
 */
export async function writeNewFiles(
  folder: string,
  files: readonly NewFile[],
): Promise<readonly string[]> {
  const placed: string[] = []
  try {
    await withDrafts(folder, files, async (drafts) => {
      for (const { draft, path } of drafts) placed.push(await placeUnderFreeName(draft, path))
    })
  } catch (error) {
    await Promise.all(placed.map(removeQuietly))
    throw error
  }
  return placed.map((path) => basename(path))
}

/**
 * Writes files over those that stand there, in a folder that is made where it is missing: all of
 * them are on disk before the first takes its place.
 * @returns the paths that were written
 * @throws as `writeFileWhole` does, and for a folder in a file's place; then no file has changed,
 * unless the disk broke between two of them
 */
export async function writeOverFiles(
  folder: string,
  files: readonly NewFile[],
  isFolder: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const paths = files.map(({ name }) => join(folder, name))
  for (const path of paths) {
    // It would stop the moving halfway.
    if (await isFolder(path)) throw new Error(`${path} is a folder`)
  }
  // For others too, like the files in it.
  await makeFolder(folder, 0o777)
  await withDrafts(folder, files, async (drafts) => {
    for (const { draft, path } of drafts) await moveTo(draft, path)
  })
  return paths
}

interface Draft {
  readonly draft: string
  readonly path: string
}

/** Writes all drafts, lets them be placed, and leaves none behind. */
async function withDrafts(
  folder: string,
  files: readonly NewFile[],
  place: (drafts: readonly Draft[]) => Promise<void>,
): Promise<void> {
  const drafts: Draft[] = []
  try {
    for (const { name, bytes } of files) {
      drafts.push({ draft: await writeDraft(folder, bytes), path: join(folder, name) })
    }
    await place(drafts)
    await syncIfItCan(folder)
  } finally {
    await Promise.all(drafts.map(({ draft }) => removeQuietly(draft)))
  }
}

/** The draft beside a file has a name that says nothing. */
async function writeDraft(folder: string, bytes: Uint8Array | string): Promise<string> {
  const draft = join(folder, `.kykysilta-${randomUUID()}.part`)
  try {
    await writeNew(draft, bytes, forOthersToo)
    return draft
  } catch (error) {
    await removeQuietly(draft)
    throw error
  }
}

/** `yhteenveto.pdf`, `yhteenveto (2).pdf`, …: the first one that is free. */
async function placeUnderFreeName(draft: string, wanted: string): Promise<string> {
  const ending = extname(wanted)
  const stem = wanted.slice(0, wanted.length - ending.length)
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : `${stem} (${number})${ending}`
    if (await place(draft, path)) return path
  }
}

/** Reserves the name first, so that a file that appears meanwhile is not replaced either. */
async function place(draft: string, path: string): Promise<boolean> {
  try {
    await writeNew(path, '', forOthersToo)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    await moveTo(draft, path)
    return true
  } catch (error) {
    await removeQuietly(path)
    throw error
  }
}

/** Some network drives and memory sticks know no such thing for folders. */
const cannotSync = /^(EINVAL|ENOTSUP|EOPNOTSUPP|EPERM|EACCES|EISDIR)$/

async function syncIfItCan(folder: string): Promise<void> {
  try {
    await syncFolder(folder)
  } catch (error) {
    if (!cannotSync.test(String((error as NodeJS.ErrnoException).code))) throw error
  }
}

const removeQuietly = (path: string): Promise<void> => remove(path).catch(() => undefined)
