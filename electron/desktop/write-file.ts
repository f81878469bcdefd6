import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that it is either the old one or the whole new one, whatever happens meanwhile.
 * The draft beside it has a name that says nothing.
 * @throws the system's error when the folder cannot be written or the disk is full; nothing is left then
 */
export async function writeFileWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.kykysilta-${randomUUID()}.part`)
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
