import type { CaseRow } from '../contract/views.ts'
import { latestFirst } from './entries.ts'

/**
 * The rows of the list, as they were last read from disk or written to it. A list of ten thousand
 * is then read once, not each time somebody looks at it. Only one connection ever writes a vault,
 * so nothing else can change them.
 */
export interface KnownRows {
  /** Newest edit first; `null` while they have to be read. */
  readonly all: () => readonly CaseRow[] | null
  readonly were: (rows: readonly CaseRow[]) => void
  /** A case's row is on disk, new or in the place of its earlier one. */
  readonly put: (row: CaseRow) => void
  readonly putEditedAt: (caseId: string, editedAt: string) => void
  /** What is on disk can no longer be told from here. */
  readonly forget: () => void
}

export function knownRows(): KnownRows {
  let rows: Map<string, CaseRow> | null = null
  let inOrder: readonly CaseRow[] | null = null
  const put = (row: CaseRow) => {
    if (!rows) return
    rows.set(row.caseId, row)
    inOrder = null
  }
  return {
    all: () => {
      if (rows) inOrder ??= [...rows.values()].toSorted(latestFirst)
      return inOrder
    },
    were: (read) => {
      rows = new Map(read.map((row) => [row.caseId, row]))
      inOrder = read
    },
    put,
    putEditedAt: (caseId, editedAt) => {
      const row = rows?.get(caseId)
      if (row) put({ ...row, editedAt })
    },
    forget: () => {
      rows = null
      inOrder = null
    },
  }
}
