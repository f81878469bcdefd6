import { createHash } from 'node:crypto'
import { read } from 'node:fs'
import { promisify } from 'node:util'
import { growNew } from '../disk/disk.ts'
import type { Database } from './database.ts'

/** A copy of the vault's file, and what it must read as. */
export interface Copied {
  readonly bytes: number
  /** SHA-256 of the whole file, in hex. */
  readonly sha256: string
}

const piece = 1024 * 1024
/** What SQLite itself waits for: pages in the log before it folds them into the file. */
const usualCheckpoint = 1000

const readAt = promisify(read)

/**
 * Copies an open database piece by piece, so that edits go on meanwhile: the log is folded into the
 * file first, and until the copy is whole new edits stay in the log and leave the file alone.
 *
 * @param reader a handle of the file that outlives the copy; closing one would drop the file's lock
 * @param isSame whether the database is still the connection in use: closing it folds the log
 */
export async function copyDatabase(
  database: Database,
  reader: number,
  path: string,
  isSame: () => boolean,
): Promise<Copied> {
  foldLog(database)
  database.pragma('wal_autocheckpoint = 0')
  try {
    return await copyFrom(reader, path, isSame)
  } finally {
    if (isSame()) database.pragma(`wal_autocheckpoint = ${usualCheckpoint}`)
  }
}

/** Throws unless everything that was acknowledged is in the file itself. */
function foldLog(database: Database): void {
  const [folded] = database.pragma('wal_checkpoint(TRUNCATE)') as {
    busy?: unknown
    log?: unknown
  }[]
  if (folded?.busy !== 0 || folded.log !== 0) throw new Error('The log is still in use')
}

async function copyFrom(reader: number, path: string, isSame: () => boolean): Promise<Copied> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(piece)
  const copy = await growNew(path)
  try {
    let bytes = 0
    for (;;) {
      if (!isSame()) throw new Error('The vault was closed while it was copied')
      const { bytesRead } = await readAt(reader, buffer, 0, piece, bytes)
      if (bytesRead === 0) break
      const read = buffer.subarray(0, bytesRead)
      hash.update(read)
      await copy.add(read)
      bytes += bytesRead
    }
    if (!isSame()) throw new Error('The vault was closed while it was copied')
    await copy.finish()
    return { bytes, sha256: hash.digest('hex') }
  } finally {
    await copy.close()
  }
}
