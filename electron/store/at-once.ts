import type { Database } from '@signalapp/sqlcipher'

/**
 * Does all of it or nothing. IMMEDIATE: a transaction that reads first and writes later is refused at
 * once when it clashes.
 *
 * The database's own `transaction` is not used: on a disk that failed SQLite has often rolled back by
 * itself, and the complaint that there is nothing to roll back would hide what had gone wrong.
 */
export function atOnce<T>(database: Database, write: (database: Database) => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const written = write(database)
    database.exec('COMMIT')
    return written
  } catch (error) {
    rollBack(database)
    throw error
  }
}

function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    return
  }
}
