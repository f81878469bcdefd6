/** Measures of the page in twentieths of a point (twips), the unit of WordprocessingML. */

const twipsPerMillimetre = 1440 / 25.4

export const millimetres = (length: number) => Math.round(length * twipsPerMillimetre)
export const points = (length: number) => Math.round(length * 20)

/** A4, as the document's own section says it. */
const page = { width: 11906, height: 16838, margin: millimetres(22), edge: millimetres(11) }

/** The paper that a document is laid on; lengths in twips. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly isTurned: boolean
  /** Of type, and of what stands beside it, against usual print. */
  readonly scale: number
  readonly margin: number
  readonly edge: number
  /** From margin to margin. */
  readonly textWidth: number
}

/** Large print lies on the same paper turned on its side, so that tables keep their columns. */
export const sheets: Readonly<Record<'usual' | 'large', Sheet>> = {
  usual: { ...page, isTurned: false, scale: 1, textWidth: page.width - 2 * page.margin },
  large: {
    ...page,
    isTurned: true,
    scale: 1.6,
    margin: millimetres(16),
    textWidth: page.height - 2 * millimetres(16),
  },
}

/** Widths of table columns that fill the page from margin to margin, to the last twip. */
export function columnWidths(shares: readonly number[], textWidth: number): number[] {
  const edges = shares.map((_, index) =>
    Math.round(textWidth * shares.slice(0, index + 1).reduce((sum, share) => sum + share, 0)),
  )
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}
