import type { Database } from '@signalapp/sqlcipher'
import type { Result } from '../../../templates/model/result.ts'
import type {
  Act,
  AuditCheck,
  AuditDetails,
  AuditEntry,
  AuditEvent,
  AuditHead,
  HeldHead,
} from '../../contract/audit-events.ts'
import { before, faultsOf, follow, restoringsIn } from './chain.ts'

/** Adds acts at the end of the log; the caller's transaction holds them and the new head. */
export function addActs(database: Database, acts: readonly Act[]): void {
  if (acts.length === 0) return
  // A log that somebody has tampered with must say so when it is checked, and never stop the work.
  const last = database.prepare('SELECT max(n) AS n FROM audit_log').get()
  const remembered = headOf(database)
  let head = { ...remembered, n: Math.max(remembered.n, Number(last?.n ?? 0)) }
  const add = database.prepare(
    `INSERT INTO audit_log (n, at, author, device, type, case_id, details, previous, hash)
     VALUES ($n, $at, $author, $device, $type, $caseId, $details, $previous, $hash)`,
  )
  for (const act of acts) {
    const entry = follow(head, act)
    add.run({ ...entry, details: JSON.stringify(act.details) })
    head = entry
  }
  database
    .prepare('INSERT OR REPLACE INTO audit_head (only_row, n, hash) VALUES (1, $n, $hash)')
    .run({ n: head.n, hash: head.hash })
}

/** Where the log ends, as the vault itself remembers it. To be kept in signed records and backups. */
export function headOf(database: Database): AuditHead {
  const row = database.prepare('SELECT n, hash FROM audit_head').get()
  return row ? { n: Number(row.n), hash: String(row.hash) } : before
}

/** Writes entries as they were, and where the log ends. To be called on an empty log. */
export function writeLog(
  database: Database,
  entries: readonly AuditEntry[],
  head: AuditHead,
): void {
  const add = database.prepare(
    `INSERT INTO audit_log (n, at, author, device, type, case_id, details, previous, hash)
     VALUES ($n, $at, $author, $device, $type, $caseId, $details, $previous, $hash)`,
  )
  for (const entry of entries) add.run({ ...entry, details: JSON.stringify(entry.details) })
  if (head.n === 0) return
  database
    .prepare('INSERT OR REPLACE INTO audit_head (only_row, n, hash) VALUES (1, $n, $hash)')
    .run({ n: head.n, hash: head.hash })
}

/** The log of acts, as a store keeps it. Acts on cases come with `CaseStore.append`. */
export interface AuditLog {
  /** Adds acts that change no case, in a transaction of their own. */
  readonly add: (acts: readonly Act[]) => Promise<Result<null, 'cannotWrite'>>
  readonly page: (page: LogPage) => Promise<Result<readonly AuditEntry[], 'damaged'>>
  readonly check: (heads: readonly HeldHead[]) => Promise<Result<AuditCheck, 'damaged'>>
  readonly head: () => Promise<Result<AuditHead, 'damaged'>>
}

export interface LogPage {
  /** Only acts on this case; all of them when it is `null`. */
  readonly caseId: string | null
  /** Only entries before this number. */
  readonly before: number | null
  readonly limit: number
}

/** A page of the log, newest first. */
export function pageOf(
  database: Database,
  { caseId, before: until, limit }: LogPage,
): AuditEntry[] {
  return database
    .prepare(
      `SELECT * FROM audit_log
       WHERE ($caseId IS NULL OR case_id = $caseId) AND ($until IS NULL OR n < $until)
       ORDER BY n DESC LIMIT $limit`,
    )
    .all({ caseId, until, limit })
    .map(entryOf)
}

/** Everything that is wrong with the log. `heads` are those that others have kept. */
export function checkLog(database: Database, heads: readonly HeldHead[]): AuditCheck {
  const rows = database.prepare('SELECT * FROM audit_log ORDER BY n').all()
  return checkOf(rows.map(entryOf), headOf(database), heads)
}

/** @param own where the vault itself remembers that its log ends */
export const checkOf = (
  entries: readonly AuditEntry[],
  own: AuditHead,
  heads: readonly HeldHead[],
): AuditCheck => ({
  count: entries.length,
  faults: faultsOf(entries, [{ n: own.n, hash: own.hash }, ...heads]),
  restored: restoringsIn(entries, heads).map(({ n, at }) => ({ n, at })),
})

export function entryOf(row: Record<string, unknown>): AuditEntry {
  return {
    n: Number(row.n),
    at: String(row.at),
    author: String(row.author),
    device: String(row.device),
    type: String(row.type) as AuditEvent,
    caseId: row.case_id === null ? null : String(row.case_id),
    details: parsed(String(row.details)),
    previous: String(row.previous),
    hash: String(row.hash),
  }
}

/** Details that were tampered with until they no longer read are shown, and fail their hash. */
function parsed(text: string): AuditDetails {
  try {
    return JSON.parse(text) as AuditDetails
  } catch {
    return { unreadable: text.length }
  }
}
