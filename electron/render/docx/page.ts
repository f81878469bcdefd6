/** Measures of the page in twentieths of a point (twips), the unit of WordprocessingML. */

const twipsPerMillimetre = 1440 / 25.4

export const millimetres = (length: number) => Math.round(length * twipsPerMillimetre)
export const points = (length: number) => Math.round(length * 20)

/** A4, as the document's own section says it. */
export const page = { width: 11906, height: 16838, margin: millimetres(22), edge: millimetres(11) }

/** From margin to margin. */
export const textWidth = page.width - 2 * page.margin

/** Widths of table columns that fill the page from margin to margin, to the last twip. */
export function columnWidths(shares: readonly number[]): number[] {
  const edges = shares.map((_, index) =>
    Math.round(textWidth * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}
