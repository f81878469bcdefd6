import { dirname } from 'node:path'
import { moveTo, remove, syncFolder, writeNew } from '../disk/disk.ts'

/**
 * Writes a file whole or not at all: aside first, then moved into place. When it resolves, the file
 * stands there even after a power cut. Rejects with the system's error and leaves the old file.
 */
export async function writeAside(path: string, text: string): Promise<void> {
  const aside = `${path}.new`
  try {
    await remove(aside)
    await writeNew(aside, text)
    await moveTo(aside, path)
  } catch (error) {
    await remove(aside).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}
