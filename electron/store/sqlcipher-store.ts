import type { Database } from '@signalapp/sqlcipher'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CaseStore } from './case-store.ts'
import { allEntries, entryOf, putEntry } from './entries.ts'
import { isDamage, isWriteFailure } from './faults.ts'
import { addChange, addSnapshot, changesSince, snapshotsOf } from './log.ts'
import { migrate } from './migrations/index.ts'

/** A connection that can be made anew: after a damaged page it answers nothing more. */
export interface Connection {
  readonly database: () => Database
  readonly reopen: () => void
}

/** The store in an opened, encrypted database. Fails with `newer` as `migrate` does. */
export function sqlcipherStore(connection: Connection): Result<CaseStore, 'newer'> {
  const migrated = migrate(connection.database())
  if (!migrated.ok) return migrated

  const reading = async <T>(read: (database: Database) => T): Promise<Result<T, 'damaged'>> => {
    try {
      return ok(read(connection.database()))
    } catch (error) {
      if (!isDamage(error)) throw error
      connection.reopen()
      return fail('damaged')
    }
  }
  const writing = async <T>(
    write: (database: Database) => T,
  ): Promise<Result<T, 'cannotWrite'>> => {
    try {
      return ok(atOnce(connection.database(), write))
    } catch (error) {
      if (!isDamage(error) && !isWriteFailure(error)) throw error
      if (isDamage(error)) connection.reopen()
      return fail('cannotWrite')
    }
  }

  return ok({
    append: (entry, changes) =>
      writing((database) => {
        putEntry(database, entry)
        return changes.map((change) => addChange(database, entry.row.caseId, change))
      }),
    since: (caseId, part, n) => reading((database) => changesSince(database, caseId, part, n)),
    snapshots: (caseId, part) => reading((database) => snapshotsOf(database, caseId, part)),
    keepSnapshot: (caseId, part, snapshot) =>
      writing((database) => addSnapshot(database, caseId, part, snapshot)),
    entry: (caseId) => reading((database) => entryOf(database, caseId)),
    entries: () => reading(allEntries),
  })
}

/** IMMEDIATE: a transaction that reads first and writes later is refused at once when it clashes. */
function atOnce<T>(database: Database, write: (database: Database) => T): T {
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

/** A disk that failed has often rolled back by itself; the first error is the one that matters. */
function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    return
  }
}
