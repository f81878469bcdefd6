import { copyFile, mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** How often a copy is tried while the holder writes. */
const mostAttempts = 5

/**
 * Copies an encrypted database that somebody else has open, so that it can be read: its holder lets
 * nobody else read the file itself. The copy is as encrypted as the original.
 *
 * @returns the folder of the copy, for the caller to remove; `null` when the holder folds its
 * journal again and again, or when the disk refuses
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

/**
 * Changes whenever a copy made meanwhile would not fit together. What the holder writes goes to the
 * end of the journal, each piece with a checksum, so a journal that only grew is no harm: its last
 * piece counts or it does not. The database itself changes, and the journal's head begins anew, when
 * the journal is folded into it.
 */
async function stateOf(database: string): Promise<string> {
  const file = await stat(database).catch(() => null)
  return `${file?.mtimeMs}/${file?.size} ${await headOf(journalOf(database))}`
}

/** SQLite's WAL begins with 32 bytes that hold its salts. */
const headLength = 32

async function headOf(journal: string): Promise<string> {
  const file = await open(journal).catch(() => null)
  if (!file) return ''
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.toString('hex', 0, bytesRead)
  } finally {
    await file.close()
  }
}
