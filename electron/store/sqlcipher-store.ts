import type { Database } from '@signalapp/sqlcipher'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { atOnce } from './at-once.ts'
import { addActs, checkLog, headOf, pageOf } from './audit/log.ts'
import type { BesideChanges, CaseEntry, CaseStore, Change } from './case-store.ts'
import { casesWithKey, casesWithoutKey, putClientKey } from './client-keys.ts'
import type { Connection } from './connection.ts'
import { allEntries, allRows, entryOf, putEditedAt, putEntry } from './entries.ts'
import { isDamage, isGone, isOfSqlite, isWriteFailure } from './faults.ts'
import {
  filesOfCase,
  hashOfFile,
  isFileSound,
  linkFile,
  readFile,
  type StoredFile,
  writeFile,
} from './files.ts'
import { letFileGo, markUnneeded, unneededBefore } from './files-let-go.ts'
import { readableEntries } from './inspection.ts'
import { knownRows } from './known-rows.ts'
import { addChange, addSnapshot, changesSince, snapshotsOf } from './log.ts'
import { migrate } from './migrations/index.ts'
import { readingOf } from './reading.ts'
import { findPassages } from './search/find-passages.ts'
import { casesToIndex, forgetIndexOf, keepPassages, owePassages } from './search/keep-passages.ts'
import { makeSearchAnew } from './search/make-anew.ts'
import { mergeIndexes } from './search/merge.ts'
import { dropViews, putView, viewsOf } from './views.ts'

/**
 * The store in an opened, encrypted database, brought to today's shape. Fails with `newer` when a
 * later version of the product has been here.
 */
export function sqlcipherStore(
  connection: Connection,
): Result<CaseStore, 'newer' | 'damaged' | 'cannotWrite'> {
  const migrated = migrateIn(connection)
  if (!migrated.ok) return migrated

  const rows = knownRows()
  const reopen = () => {
    rows.forget()
    connection.reopen()
  }
  const reading = async <T>(read: (database: Database) => T): Promise<Result<T, 'damaged'>> => {
    try {
      return ok(read(connection.database()))
    } catch (error) {
      if (!isDamage(error)) throw error
      reopen()
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
      if (isDamage(error) || isGone(error)) reopen()
      return fail('cannotWrite')
    }
  }

  /** A disk that has just refused to write may not even read: that is no damage. */
  const isIndexDamaged = async () => {
    try {
      return !(await reading(casesToIndex)).ok
    } catch (error) {
      if (!isWriteFailure(error)) throw error
      return false
    }
  }

  /**
   * Looks before the transaction begins: a damaged page that is met inside of one ends it. A file
   * that is there already need not be written.
   */
  const keepingOf = async (caseId: string, files: readonly StoredFile[]) => {
    const tryRead = readingOf(connection)
    const missing: StoredFile[] = []
    for (const file of files) {
      const isThere = await isFileSound(tryRead, file.sha256, async () => undefined)
      if (!isThere) missing.push(file)
    }
    return (database: Database) => {
      for (const file of missing) writeFile(database, file)
      for (const { sha256 } of files) linkFile(database, { caseId, sha256 })
    }
  }

  // Asked with each search, and seldom anything else than what it was.
  let waiting: readonly string[] | null = null
  /** Cases whose changes were added here, and whose passages have not come since. */
  const owed = new Set<string>()

  const waitsNoMore = (caseId: string) => {
    owed.delete(caseId)
    waiting = waiting?.filter((one) => one !== caseId) ?? null
  }

  const keepingBeside = async (
    caseId: string,
    { acts = [], files = [], needed }: BesideChanges,
  ): Promise<(database: Database) => void> => {
    const keepFiles = await keepingOf(caseId, files)
    return (database) => {
      addActs(database, acts)
      keepFiles(database)
      if (needed) markUnneeded(database, caseId, needed)
    }
  }

  const append: CaseStore['append'] = async (entry, changes, { passages, ...beside } = {}) => {
    if (!passages) waiting = null
    const { caseId } = entry.row
    const keepBeside = await keepingBeside(caseId, beside)
    const keepAll = (database: Database) => {
      keepBeside(database)
      return keep(database, entry, changes)
    }
    if (!passages) return writing(keepAll)
    let isIndexed = false
    const kept = await writing((database) => {
      isIndexed = keepPassages(database, caseId, passages, owed.has(caseId))
      return keepAll(database)
    }).catch(unlessOfTheIndex)
    if (kept.ok) {
      if (isIndexed) waitsNoMore(caseId)
      return kept
    }
    // A damaged index must not stand between a person's words and the disk.
    waiting = null
    const keptAlone = await writing((database) => {
      forgetIndexOf(database, caseId)
      return keepAll(database)
    })
    if (keptAlone.ok || !(await isIndexDamaged())) return keptAlone
    return writing((database) => {
      makeSearchAnew(database)
      return keepAll(database)
    })
  }

  return ok({
    append: async (entry, changes, beside) => {
      const kept = await append(entry, changes, beside)
      if (kept.ok) rows.put(entry.row)
      return kept
    },
    addChanges: async ({ caseId, editedAt }, changes, beside = {}) => {
      const keepBeside = await keepingBeside(caseId, beside)
      const addAll = (database: Database) => {
        keepBeside(database)
        putEditedAt(database, caseId, editedAt)
        return changes.map((change) => addChange(database, caseId, change))
      }
      const oweAndAdd = (database: Database) => {
        if (!owed.has(caseId)) owePassages(database, caseId)
        return addAll(database)
      }
      let added = await writing(oweAndAdd).catch(unlessOfTheIndex)
      if (!added.ok) {
        // Nor here may a damaged index stand between a person's words and the disk.
        const isAnew = await isIndexDamaged()
        if (isAnew) waiting = null
        added = await writing((database) => {
          if (!isAnew) return oweAndAdd(database)
          makeSearchAnew(database)
          return addAll(database)
        })
      }
      if (added.ok) {
        waiting = waiting && [caseId, ...waiting.filter((one) => one !== caseId)]
        owed.add(caseId)
        rows.putEditedAt(caseId, editedAt)
      }
      return added
    },
    since: (caseId, part, n) => reading((database) => changesSince(database, caseId, part, n)),
    snapshots: (caseId, part) => reading((database) => snapshotsOf(database, caseId, part)),
    keepSnapshot: (caseId, part, snapshot) =>
      writing((database) => addSnapshot(database, caseId, part, snapshot)),
    views: (caseId) => reading((database) => viewsOf(database, caseId)),
    keepView: (caseId, view) => writing((database) => putView(database, caseId, view)),
    dropViews: (caseId) => writing((database) => dropViews(database, caseId)),
    entry: (caseId) => reading((database) => entryOf(database, caseId)),
    casesWithoutKey: () => reading(casesWithoutKey),
    keepClientKey: (caseId, clientKey) =>
      writing((database) => {
        putClientKey(database, caseId, clientKey)
        return null
      }),
    casesOfClient: (clientKey) => reading((database) => casesWithKey(database, clientKey)),
    rows: async () => {
      const known = rows.all()
      if (known) return ok(known)
      const read = await reading(allRows)
      if (!read.ok) return ok(readableEntries(connection).map(({ row }) => row))
      rows.were(read.value)
      return read
    },
    entries: async () => {
      const all = await reading(allEntries)
      return all.ok ? all : ok(readableEntries(connection))
    },
    find: (sought) => reading((database) => findPassages(database, sought)),
    unindexed: async () => {
      if (waiting) return ok(waiting)
      const asked = await reading(casesToIndex)
      if (asked.ok) waiting = asked.value
      return asked
    },
    index: async (caseId, passages) => {
      const indexed = await writing((database) => {
        keepPassages(database, caseId, { put: passages, drop: [], isWhole: true })
        return null
      })
      if (indexed.ok) waitsNoMore(caseId)
      return indexed
    },
    tidyIndex: async () => {
      const tidied = await writing((database) => mergeIndexes(database, pagesAtOnce)).catch(
        unlessOfTheIndex,
      )
      return tidied.ok && tidied.value
    },
    forgetIndex: () => {
      waiting = null
      return writing((database) => {
        makeSearchAnew(database)
        return null
      })
    },
    keepFile: async (caseId, file) => {
      const keepFiles = await keepingOf(caseId, [file])
      return writing((database) => {
        keepFiles(database)
        return null
      })
    },
    filesOf: (caseId) => reading((database) => filesOfCase(database, caseId)),
    file: async (sha256) => {
      const read = await reading((database) => readFile(database, sha256))
      if (!read.ok || !read.value) return read
      return hashOfFile(read.value) === sha256 ? read : fail('damaged')
    },
    unneededFiles: (before) => reading((database) => unneededBefore(database, before)),
    letFileGo: (file, acts) =>
      writing((database) => {
        addActs(database, acts)
        letFileGo(database, file)
        return null
      }),
    log: {
      add: (acts) =>
        writing((database) => {
          addActs(database, acts)
          return null
        }),
      page: (page) => reading((database) => pageOf(database, page)),
      check: (heads) => reading((database) => checkLog(database, heads)),
      head: () => reading(headOf),
    },
  })
}

/** A few milliseconds of work: somebody may begin to write meanwhile. */
const pagesAtOnce = 16

/** A damaged full-text index reports what it likes, at the latest when it commits. */
function unlessOfTheIndex(error: unknown): Result<never, 'cannotWrite'> {
  if (!isOfSqlite(error)) throw error
  return fail('cannotWrite')
}

function keep(database: Database, entry: CaseEntry, changes: readonly Change[]): number[] {
  putEntry(database, entry)
  putClientKey(database, entry.row.caseId, entry.clientKey)
  return changes.map((change) => addChange(database, entry.row.caseId, change))
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
