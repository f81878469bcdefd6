import type { AuditEntry, AuditHead } from '../contract/audit-events.ts'
import { hashOf } from './audit/chain.ts'
import { entryOf as auditEntryOf, headOf } from './audit/log.ts'
import type { CaseEntry, NumberedChange, Snapshot } from './case-store.ts'
import type { Connection } from './connection.ts'
import { entryOf } from './entries.ts'
import { filesOfCase, hashOfFile, readFile } from './files.ts'
import { changeOf, changesSince, isItself, snapshotsOf } from './log.ts'
import { readingOf } from './reading.ts'
import { walkKeys } from './walk-keys.ts'

/** What a part's records still give. */
export interface PartRecords {
  /** In order, each of them giving its own hash; there may be gaps in their numbers. */
  readonly changes: readonly NumberedChange[]
  /** Newest first. */
  readonly snapshots: readonly Snapshot[]
  /**
   * Whether every change that is there was read, or at least every one since the newest snapshot:
   * only then is none of them missing unseen.
   */
  readonly areAll: boolean
}

/**
 * A database of which pages may be damaged, record by record. Every record is tried on its own, and
 * nothing is given that is not what was written: pages are authenticated, and changes and files must
 * give their hashes.
 */
export interface WhatReads {
  /** Ids of all cases of which anything is known, also of those of which nothing else reads. */
  readonly caseIds: () => readonly string[]
  readonly entry: (caseId: string) => CaseEntry | null
  readonly part: (caseId: string, part: string) => PartRecords
  readonly filesOf: (caseId: string) => readonly string[]
  readonly file: (sha256: string) => Uint8Array | null
  readonly log: () => {
    readonly entries: readonly AuditEntry[]
    /** Where it ends by what the vault itself remembers; `null` when that does not read. */
    readonly head: AuditHead | null
  }
  /** Rows of a small table of names. */
  readonly names: (table: 'people' | 'devices') => readonly Record<string, string>[]
  readonly keepsake: (name: string) => Uint8Array | null
}

export function whatReads(connection: Connection): WhatReads {
  const tryRead = readingOf(connection)
  const tables = new Set(
    tryRead((database) =>
      database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all(),
    )?.map(({ name }) => String(name)) ?? [],
  )
  const idsIn = (table: string) =>
    tables.has(table) ? walkKeys(tryRead, { table, column: 'case_id' }).map(String) : []
  const readLog = () => (tables.has('audit_log') ? logOf(tryRead) : { entries: [], head: null })
  let log: ReturnType<WhatReads['log']> | null = null
  const theLog = () => {
    log ??= readLog()
    return log
  }
  return {
    caseIds: () => {
      const ids = [
        ...['cases', 'changes', 'snapshots', 'case_files'].flatMap(idsIn),
        ...theLog().entries.flatMap(({ caseId }) => caseId ?? []),
      ]
      return [...new Set(ids)].toSorted()
    },
    entry: (caseId) => tryRead((database) => entryOf(database, caseId)),
    part: (caseId, part) => partOf(tryRead, caseId, part),
    filesOf: (caseId) =>
      tables.has('case_files')
        ? (tryRead((database) => filesOfCase(database, caseId)) ??
          walkKeys(tryRead, {
            table: 'case_files',
            column: 'sha256',
            where: { case_id: caseId },
            places: 16,
          }).map((key) => Buffer.from(key as Uint8Array).toString('hex')))
        : [],
    file: (sha256) => {
      if (!tables.has('files')) return null
      const bytes = tryRead((database) => readFile(database, sha256))
      return bytes && hashOfFile(bytes) === sha256 ? bytes : null
    },
    log: theLog,
    names: (table) => (tables.has(table) ? namesIn(tryRead, table) : []),
    keepsake: (name) => {
      const row = tryRead((database) =>
        database.prepare('SELECT value FROM keepsakes WHERE name = $name').get({ name }),
      )
      return row?.value instanceof Uint8Array ? new Uint8Array(row.value) : null
    },
  }
}

type TryRead = ReturnType<typeof readingOf>

function partOf(tryRead: TryRead, caseId: string, part: string): PartRecords {
  const snapshots =
    tryRead((database) => snapshotsOf(database, caseId, part)) ??
    eachSnapshot(tryRead, caseId, part)
  const all = tryRead((database) => changesSince(database, caseId, part, 0))
  // Where the beginning is damaged, the newest snapshot and what came after it say as much.
  const newest = snapshots[0]
  const tail =
    all ?? (newest && tryRead((database) => changesSince(database, caseId, part, newest.n)))
  const each = all ?? [...(tail ?? []), ...eachChange(tryRead, caseId, part)]
  const sound = new Map(each.filter(isItself).map((change) => [change.n, change]))
  return {
    changes: [...sound.values()].toSorted((one, other) => one.n - other.n),
    snapshots,
    areAll: tail?.every(isItself) === true,
  }
}

function eachChange(tryRead: TryRead, caseId: string, part: string): NumberedChange[] {
  const where = { case_id: caseId, part }
  return walkKeys(tryRead, { table: 'changes', column: 'hash', where, places: 16 }).flatMap(
    (hash) =>
      tryRead((database) => changeOf(database, caseId, part, hash as Uint8Array<ArrayBuffer>)) ??
      [],
  )
}

/** There are two at most: the newer and the older, each of which may read without the other. */
function eachSnapshot(tryRead: TryRead, caseId: string, part: string): Snapshot[] {
  return ['DESC', 'ASC'].flatMap((order) => {
    const row = tryRead((database) =>
      database
        .prepare(
          `SELECT n, bytes FROM snapshots WHERE case_id = $caseId AND part = $part
           ORDER BY n ${order} LIMIT 1`,
        )
        .get({ caseId, part }),
    )
    return row ? [{ n: Number(row.n), bytes: new Uint8Array(row.bytes as Uint8Array) }] : []
  })
}

/** So many entries in a row that do not read are taken for the end of the log. */
const longestGap = 2000

function logOf(tryRead: TryRead): ReturnType<WhatReads['log']> {
  const head = tryRead(headOf)
  const rows = tryRead((database) => database.prepare('SELECT * FROM audit_log ORDER BY n').all())
  if (rows) return { entries: rows.map(auditEntryOf).filter(isSound), head }
  const entries: AuditEntry[] = []
  for (let n = 1, last = 0; n <= Math.max(last + longestGap, head?.n ?? 0); n += 1) {
    const row = tryRead((database) =>
      database.prepare('SELECT * FROM audit_log WHERE n = $n').get({ n }),
    )
    if (!row) continue
    last = n
    entries.push(auditEntryOf(row))
  }
  return { entries: entries.filter(isSound), head }
}

const isSound = (entry: AuditEntry): boolean => hashOf(entry) === entry.hash

function namesIn(tryRead: TryRead, table: 'people' | 'devices'): Record<string, string>[] {
  const column = table === 'people' ? 'author' : 'id'
  const one = (key: string) =>
    tryRead((database) =>
      database.prepare(`SELECT * FROM ${table} WHERE ${column} = $key`).get({ key }),
    )
  const all = tryRead((database) => database.prepare(`SELECT * FROM ${table}`).all())
  const rows =
    all ??
    walkKeys(tryRead, { table, column })
      .map(String)
      .map(one)
      .filter((row) => row !== null && row !== undefined)
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
  )
}
