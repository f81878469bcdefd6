import type { CaseRow } from '../../../electron/contract/views.ts'

/** How many tasks and talks are late. */
export const overdueIn = ({ dates }: CaseRow, today: string): number =>
  dates.filter(({ date }) => date < today).length

/** The day that comes next; today is still to come. */
export const nextDateOf = (
  { dates }: CaseRow,
  today: string,
): CaseRow['dates'][number] | undefined => dates.find(({ date }) => date >= today)

/**
 * The list with what needs attention first: what is late, what waits for this person, then the
 * nearest day. Among equals the latest edit stays first.
 */
export const byAttention = (rows: readonly CaseRow[], today: string): readonly CaseRow[] =>
  rows
    .map((row) => ({
      row,
      late: overdueIn(row, today),
      mine: row.turns.find(({ isMine }) => isMine)?.count ?? 0,
      next: nextDateOf(row, today)?.date ?? '9999',
    }))
    .toSorted(
      (one, other) =>
        other.late - one.late ||
        Number(other.mine > 0) - Number(one.mine > 0) ||
        (one.next < other.next ? -1 : one.next > other.next ? 1 : 0),
    )
    .map(({ row }) => row)
