import type { Database } from '@signalapp/sqlcipher'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CaseStore } from './case-store.ts'
import type { Connection } from './connection.ts'
import { allEntries, entryOf, putEntry } from './entries.ts'
import { isDamage, isWriteFailure } from './faults.ts'
import { readableEntries } from './inspection.ts'
import { addChange, addSnapshot, changesSince, snapshotsOf } from './log.ts'
import { migrate } from './migrations/index.ts'

/**
 * The store in an opened, encrypted database, brought to today's shape. Fails with `newer` when a
 * later version of the product has been here.
 */
export function sqlcipherStore(
  connection: Connection,
): Result<CaseStore, 'newer' | 'damaged' | 'cannotWrite'> {
  const migrated = migrateIn(connection)
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
    entries: async () => {
      const all = await reading(allEntries)
      return all.ok ? all : ok(readableEntries(connection))
    },
  })
}

function migrateIn(connection: Connection): Result<null, 'newer' | 'damaged' | 'cannotWrite'> {
  try {
    return migrate(connection.database())
  } catch (error) {
    if (isDamage(error)) return fail('damaged')
    if (isWriteFailure(error)) return fail('cannotWrite')
    throw error
  }
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
