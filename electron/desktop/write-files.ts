import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

export interface NewFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Writes a file so that it is either the old one or the whole new one, whatever happens meanwhile.
 * @throws the system's error when the folder cannot be written or the disk is full; nothing is left then
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = await writeDraft(dirname(path), bytes)
  try {
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
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
  const drafts: string[] = []
  const placed: string[] = []
  try {
    for (const { bytes } of files) drafts.push(await writeDraft(folder, bytes))
    for (const [index, { name }] of files.entries()) {
      placed.push(await placeUnderFreeName(String(drafts[index]), join(folder, name)))
    }
    return placed.map((path) => basename(path))
  } catch (error) {
    await Promise.all(placed.map((path) => rm(path, { force: true })))
    throw error
  } finally {
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })))
  }
}

/** The draft beside a file has a name that says nothing. */
async function writeDraft(folder: string, bytes: Uint8Array | string): Promise<string> {
  const draft = join(folder, `.kykysilta-${randomUUID()}.part`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    return draft
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** `yhteenveto.pdf`, `yhteenveto (2).pdf`, …: the first one that is free. */
async function placeUnderFreeName(draft: string, wanted: string): Promise<string> {
  const ending = extname(wanted)
  for (let number = 1; ; number += 1) {
    const stem = wanted.slice(0, wanted.length - ending.length)
    const path = number === 1 ? wanted : `${stem} (${number})${ending}`
    if (await place(draft, path)) return path
  }
}

/** Reserves the name first, so that a file that appears meanwhile is not replaced either. */
async function place(draft: string, path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  await rename(draft, path)
  return true
}
