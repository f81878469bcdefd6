import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** How often a copy is tried while the holder writes. */
const mostAttempts = 5

/**
 * Copies an encrypted database that somebody else has open, so that it can be read: its holder lets
 * nobody else read the file itself. The copy is as encrypted as the original.
 *
 * @returns the folder of the copy, for the caller to remove; `null` when the holder writes without
 * a pause, or when the disk refuses
 */
export async function readingCopy(database: string): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'kykysilta-'))
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const before = await stateOf(database)
    const copied = await copyBoth(database, folder)
    if (copied && (await stateOf(database)) === before) return folder
  }
  await rm(folder, { recursive: true, force: true })
  return null
}

const journalOf = (database: string): string => `${database}-wal`

async function copyBoth(database: string, folder: string): Promise<boolean> {
  const target = join(folder, basename(database))
  try {
    await copyFile(database, target)
    await rm(journalOf(target), { force: true })
    await copyFile(journalOf(database), journalOf(target)).catch((error) => {
      if (error.code !== 'ENOENT') throw error
    })
    return true
  } catch {
    return false
  }
}

/** Changes whenever either file does. */
async function stateOf(database: string): Promise<string> {
  const files = await Promise.all(
    [database, journalOf(database)].map((path) => stat(path).catch(() => null)),
  )
  return files.map((file) => `${file?.mtimeMs}/${file?.size}`).join(' ')
}
