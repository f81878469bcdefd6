/** An item of a list and where it stands; equal ranks (made apart) are ordered by id. */
export interface Ranked {
  readonly recordId: string
  readonly rank: number
}

export const inOrder = (one: Ranked, other: Ranked): number =>
  one.rank - other.rank || (one.recordId < other.recordId ? -1 : 1)

/**
 * Ranks that put `recordId` after another item, or first when `after` is `null`: most often only
 * its own, half-way between its neighbours; everybody's, counted anew, where no number is left
 * between them.
 *
 * @param others the list's other items, in order.
 */
export function ranksToPlace(
  others: readonly Ranked[],
  recordId: string,
  after: string | null,
): readonly Ranked[] {
  const index = after === null ? 0 : others.findIndex((item) => item.recordId === after) + 1
  const rank = between(others[index - 1]?.rank, others[index]?.rank)
  if (rank !== null) return [{ recordId, rank }]
  const ids = others.map((item) => item.recordId)
  return ids.toSpliced(index, 0, recordId).map((id, place) => ({ recordId: id, rank: place + 1 }))
}

function between(low: number | undefined, high: number | undefined): number | null {
  if (low === undefined) return high === undefined ? 1 : high - 1
  if (high === undefined) return low + 1
  const middle = (low + high) / 2
  return low < middle && middle < high ? middle : null
}
