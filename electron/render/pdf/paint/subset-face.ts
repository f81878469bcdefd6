import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Glyph } from '../text/glyph.ts'

/** A face as one document uses it. A code is a glyph's number in the subset. */
export interface SubsetFace {
  /** The name of the font in the resources of every page. */
  readonly key: string
  /** The glyph's code in hexadecimal digits, as many as the font's codes have. */
  codeOf(glyph: Glyph): string
  /** Writes the font's objects, once all codes are known. */
  embed(context: PDFContext): void
  readonly ref: PDFRef
}
