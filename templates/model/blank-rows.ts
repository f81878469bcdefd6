import type { Blank } from './blocks.ts'

/** Places as they stand on the page: a row is one place, or two halves side by side. */
export function blankRows(items: readonly Blank[]): Blank[][] {
  const rows: Blank[][] = []
  for (const item of items) {
    const last = rows.at(-1)
    if (last?.length === 1 && last[0]?.width === 'half' && item.width === 'half') last.push(item)
    else rows.push([item])
  }
  return rows
}
