import type { Database } from '@signalapp/sqlcipher'
import type { CaseRow } from '../contract/views.ts'
import type { CaseEntry } from './case-store.ts'

/** Writes a case's entry over its earlier one. */
export function putEntry(database: Database, { row, searchText }: CaseEntry): void {
  database
    .prepare(
      `INSERT OR REPLACE INTO cases (case_id, client_name, site, period_start, period_end,
         edited_at, fictional, latest_version, changed_since_signed, changed_bases, missing, turns, dates,
         search_text)
       VALUES ($caseId, $clientName, $site, $periodStart, $periodEnd,
         $editedAt, $fictional, $latestVersion, $changedSinceSigned, $changedBases, $missing, $turns, $dates,
         $searchText)`,
    )
    .run({
      ...row,
      fictional: Number(row.fictional),
      changedSinceSigned: Number(row.changedSinceSigned),
      missing: JSON.stringify(row.missing),
      turns: JSON.stringify(row.turns),
      dates: JSON.stringify(row.dates),
      searchText,
    })
}

/** Says of a case that is there when it was edited, and leaves the rest of its entry as it is. */
export function putEditedAt(database: Database, caseId: string, editedAt: string): void {
  database
    .prepare('UPDATE cases SET edited_at = $editedAt WHERE case_id = $caseId')
    .run({ caseId, editedAt })
}

export function entryOf(database: Database, caseId: string): CaseEntry | null {
  const found = database.prepare('SELECT * FROM cases WHERE case_id = $caseId').get({ caseId })
  return found ? entryFrom(found) : null
}

/** Every case with what it is searched by, the latest edited first. */
export function allEntries(database: Database): CaseEntry[] {
  const parse = parsingOnce()
  return everyCase(database, '*', (found) => entryFrom(found, parse)).toSorted((one, other) =>
    latestFirst(one.row, other.row),
  )
}

/** Every case, the latest edited first. */
export function allRows(database: Database): CaseRow[] {
  const parse = parsingOnce()
  return everyCase(database, rowColumns, (found) => rowFrom(found, parse)).toSorted(latestFirst)
}

type Found = Record<string, unknown>

const casesAtOnce = 250

/**
 * What is made of each case. A few are read at a time: what SQLite hands out of ten thousand,
 * alive all at once, keeps the collector of garbage busy for longer than the reading takes.
 */
function everyCase<Made>(
  database: Database,
  columns: string,
  made: (found: Found) => Made,
): Made[] {
  const next = database.prepare(
    `SELECT ${columns} FROM cases WHERE case_id > $after ORDER BY case_id LIMIT ${casesAtOnce}`,
  )
  const all: Made[] = []
  for (let after = ''; ; ) {
    const found: Found[] = next.all({ after })
    for (const each of found) all.push(made(each))
    if (found.length < casesAtOnce) return all
    after = String(found.at(-1)?.case_id)
  }
}

/** Sorted here: SQLite would carry the whole rows to and fro. */
export const latestFirst = (one: CaseRow, other: CaseRow): number =>
  one.editedAt < other.editedAt ? 1 : one.editedAt > other.editedAt ? -1 : 0

type Parse = (text: string) => never

/** Thousands of cases lack the same few things: the same text is parsed once, and its value shared. */
function parsingOnce(): Parse {
  const known = new Map<string, never>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = JSON.parse(text) as never
    known.set(text, value)
    return value
  }
}

const rowColumns = `case_id, client_name, site, period_start, period_end, edited_at, fictional,
  latest_version, changed_since_signed, changed_bases, missing, turns, dates`

const entryFrom = (found: Found, parse: Parse = JSON.parse as Parse): CaseEntry => ({
  row: rowFrom(found, parse),
  searchText: String(found.search_text),
})

const rowFrom = (found: Found, parse: Parse): CaseRow => ({
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
  missing: parse(String(found.missing)),
  turns: parse(String(found.turns)),
  dates: parse(String(found.dates)),
})
