import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Writes files into a folder, which is made where it is missing: each aside first, and only when
 * all are on disk into their places. Throws when the disk refuses; then no file has changed.
 *
 * @returns the paths that were written.
 */
export async function writeTogether(folder: string, files: readonly MadeFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const moves = files.map(({ name, bytes }) => ({
    bytes,
    path: join(folder, name),
    aside: join(folder, `.${name}.${randomUUID()}.part`),
  }))
  try {
    for (const { path } of moves) await refuseFolder(path)
    for (const { aside, bytes } of moves) await writeFile(aside, bytes, { flag: 'wx', flush: true })
    for (const { aside, path } of moves) await rename(aside, path)
  } catch (error) {
    await Promise.all(moves.map(({ aside }) => rm(aside, { force: true })))
    throw error
  }
  return moves.map(({ path }) => path)
}

/** A folder in the place of the last file would stop the renaming halfway. */
async function refuseFolder(path: string): Promise<void> {
  if ((await kindOf(path)) === 'folder') throw new Error(`${path} is a folder`)
}

/** What stands at a path: nothing, a folder, or anything else. */
export async function kindOf(path: string): Promise<'nothing' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'file' : 'nothing'
  }
}
