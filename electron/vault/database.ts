import type { Database } from '@signalapp/sqlcipher'

export type { Database }

type Sqlcipher = typeof import('@signalapp/sqlcipher')
let sqlcipher: Sqlcipher | undefined

/** Loads the native library once, for whoever needs it first: the first screen does not. */
export async function loadSqlcipher(): Promise<Sqlcipher> {
  sqlcipher ??= await import('@signalapp/sqlcipher')
  return sqlcipher
}

/**
 * Opens a database, or makes an empty one, with a raw key of 32 bytes as 64 hex digits.
 *
 * Throws an error with SQLite's `code`: `SQLITE_BUSY` when another process has it open,
 * `SQLITE_NOTADB` when it is damaged (the key has been proved before, by its wrapping).
 *
 * The order matters: the key before anything is read; EXCLUSIVE before WAL, so that no shared
 * memory file is needed; FULL every time, because this build falls back to NORMAL at each opening,
 * which loses acknowledged edits in a power cut; and one SELECT, because only reading proves the key.
 *
 * While it is open, nothing else in this process may open the file: closing any other handle of it
 * drops the lock that keeps a second process out (POSIX).
 */
export function openDatabase({ Database }: Sqlcipher, path: string, hexKey: string): Database {
  // SQLCipher silently takes anything else for a passphrase.
  if (!/^[0-9a-f]{64}$/.test(hexKey)) throw new Error('A raw key has 64 hex digits')
  const database = new Database(path, { cacheStatements: true })
  try {
    // It would write lines of its own to the terminal.
    database.pragma('cipher_log_level = NONE')
    database.pragma(`key = "x'${hexKey}'"`)
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
