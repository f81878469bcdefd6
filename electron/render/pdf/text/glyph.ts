import type { FaceName } from '../../fonts/index.ts'

/** A face of our own for signs that no font file has: one for each 128 code points. */
export type CodeFaceName = `codes ${number}`

/** A drawn sign of one face. Lengths are thousandths of the type size. */
export interface Glyph {
  readonly face: FaceName | CodeFaceName
  readonly id: number
  /** What it stands for when the text is read, searched or copied. Never empty. */
  readonly text: string
  /** The face's own width of it. */
  readonly width: number
  /** How far it moves the pen: the width and the kerning to the next. */
  readonly advance: number
  /** Offset of a combining mark from the pen. */
  readonly dx: number
  readonly dy: number
}

/** Consecutive glyphs. `actual` is the text they stand for where the glyphs alone cannot say it. */
export interface Run {
  readonly glyphs: readonly Glyph[]
  readonly actual?: string
}
