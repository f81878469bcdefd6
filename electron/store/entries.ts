import type { Database } from '@signalapp/sqlcipher'
import type { CaseRow } from '../contract/views.ts'
import type { CaseEntry } from './case-store.ts'

/** Writes a case's entry over its earlier one. */
export function putEntry(database: Database, { row, searchText }: CaseEntry): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO cases (case_id, client_name, site, period_start, period_end,
         edited_at, fictional, latest_version, changed_since_signed, changed_bases, missing,
         search_text)
       VALUES ($caseId, $clientName, $site, $periodStart, $periodEnd,
         $editedAt, $fictional, $latestVersion, $changedSinceSigned, $changedBases, $missing,
         $searchText)`,
    )
    .run({
      ...row,
      fictional: Number(row.fictional),
      changedSinceSigned: Number(row.changedSinceSigned),
      missing: JSON.stringify(row.missing),
      searchText,
    })
}

export function entryOf(database: Database, caseId: string): CaseEntry | null {
  const found = database.prepare('SELECT * FROM cases WHERE case_id = $caseId').get({ caseId })
  return found ? entryFrom(found) : null
}

export const allEntries = (database: Database): CaseEntry[] =>
  database.prepare('SELECT * FROM cases ORDER BY edited_at DESC').all().map(entryFrom)

export const allRows = (database: Database): CaseRow[] =>
  database.prepare(`SELECT ${rowColumns} FROM cases ORDER BY edited_at DESC`).all().map(rowFrom)

const rowColumns = `case_id, client_name, site, period_start, period_end, edited_at, fictional,
  latest_version, changed_since_signed, changed_bases, missing`

const entryFrom = (found: Record<string, unknown>): CaseEntry => ({
  row: rowFrom(found),
  searchText: String(found.search_text),
})

const rowFrom = (found: Record<string, unknown>): CaseRow => ({
  caseId: String(found.case_id),
  clientName: String(found.client_name),
  site: String(found.site),
  periodStart: String(found.period_start),
  periodEnd: String(found.period_end),
  editedAt: String(found.edited_at),
  fictional: found.fictional === 1,
  latestVersion: found.latest_version === null ? null : Number(found.latest_version),
  changedSinceSigned: found.changed_since_signed === 1,
  changedBases: Number(found.changed_bases),
  missing: JSON.parse(String(found.missing)),
})
