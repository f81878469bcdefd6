import type { Sheet } from './look.ts'
import { type Filled, fillPages, type Placed } from './pages.ts'

/** Shares of the white space between blocks that still look like the same document. */
const tighter = [0.92, 0.84, 0.76, 0.68, 0.6]

/** Tightening spares a page or two at most, so a long document is not worth the trying. */
const mostPages = 30

/**
 * Fills pages, with a little less white space between blocks where that spares a page: otherwise a
 * line or a card may stand alone on a page before an annex.
 */
export function fillSparingly(strips: readonly Placed[], sheet: Sheet): Filled {
  const usual = fillPages(strips, sheet)
  if (usual.pages.length < 2 || usual.pages.length > mostPages) return usual
  for (const share of tighter) {
    const filled = fillPages(
      strips.map((placed) => withSpaceShared(placed, share)),
      sheet,
    )
    if (filled.pages.length < usual.pages.length) return filled
  }
  return usual
}

const withSpaceShared = ({ strip, startsPage }: Placed, share: number): Placed => ({
  strip: { ...strip, space: strip.space * share },
  startsPage,
})
