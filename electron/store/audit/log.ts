import type { Database } from '@signalapp/sqlcipher'
import type {
  AuditDetails,
  AuditEntry,
  AuditEvent,
  AuditFault,
  AuditHead,
} from '../../contract/audit-events.ts'
import { before, faultsOf, follow } from './chain.ts'

/** An act that is to be logged: what, on which case, and by codes of ours in what way. */
export interface Act {
  readonly type: AuditEvent
  readonly caseId?: string | null
  readonly details?: AuditDetails
  /** ISO date-time. */
  readonly at: string
}
/** By whom and where acts are done. */
export interface Doer {
  readonly author: string
  readonly device: string
}

/** Adds acts at the end of the log; the caller's transaction holds them and the new head. */
export function addActs(database: Database, doer: Doer, acts: readonly Act[]): void {
  if (acts.length === 0) return
  let head = headOf(database)
  const add = database.prepare(
    `INSERT INTO audit_log (n, at, author, device, type, case_id, details, previous, hash)
     VALUES ($n, $at, $author, $device, $type, $caseId, $details, $previous, $hash)`,
  )
  for (const { type, at, caseId = null, details = {} } of acts) {
    const entry = follow(head, { ...doer, type, at, caseId, details })
    add.run({ ...entry, details: JSON.stringify(details) })
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
export function checkLog(
  database: Database,
  heads: readonly AuditHead[] = [],
): { readonly count: number; readonly faults: readonly AuditFault[] } {
  const rows = database.prepare('SELECT * FROM audit_log ORDER BY n').all()
  const entries = rows.map(entryOf)
  return { count: entries.length, faults: faultsOf(entries, [headOf(database), ...heads]) }
}

function entryOf(row: Record<string, unknown>): AuditEntry {
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
