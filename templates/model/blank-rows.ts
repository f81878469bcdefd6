import type { Blank } from './blocks.ts'

const mostInRow: Readonly<Record<Blank['width'], number>> = {
  quarter: 4,
  third: 3,
  half: 2,
  full: 1,
}

/**
 * Places as they stand on the page: a row is as many neighbours of one width as fit beside each
 * other. They share the row evenly, so a place left without a neighbour has all of it.
 */
export function blankRows(items: readonly Blank[]): Blank[][] {
  const rows: Blank[][] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (last?.[0]?.width === item.width && last.length < mostInRow[item.width]) last.push(item)
    else rows.push([item])
  }
  return rows
}
