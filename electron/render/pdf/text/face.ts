import * as fontkit from '@cantoo/fontkit'
import type { FaceName } from '../../fonts/index.ts'

/** A drawn sign of one face. Lengths are thousandths of the type size. */
export interface Glyph {
  readonly face: FaceName
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

/** One parsed font file. */
export interface Face {
  readonly name: FaceName
  readonly font: fontkit.Font
  has(codePoint: number): boolean
  /** Shapes text of which the face has every character. */
  shape(text: string, tabular: boolean): readonly Glyph[]
}

const parsed = new WeakMap<Uint8Array, Face>()

/** Parses a font file once a process: parsing costs more than a whole document. */
export function faceOf(name: FaceName, bytes: Uint8Array): Face {
  const known = parsed.get(bytes)
  if (known) return known
  const face = parseFace(name, bytes)
  parsed.set(bytes, face)
  return face
}

function parseFace(name: FaceName, bytes: Uint8Array): Face {
  const font = fontkit.create(bytes)
  if (!('layout' in font)) throw new Error(`The font file of "${name}" is a collection, not a face`)
  giveEachItsText(font)
  const known = new Map<number, boolean>()
  const has = (codePoint: number) => {
    const answer = known.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint)
    known.set(codePoint, answer)
    return answer
  }
  return { name, font, has, shape: (text, tabular) => shapeWith(name, font, text, tabular) }
}

/**
 * fontkit keeps one object a glyph, with the text for which it was first made: a space drawn for a
 * no-break space would be read as one, and a dotless i that was first a part of í as nothing. What a
 * glyph says must not depend on what was set before it, so each asking is answered with its own text.
 */
function giveEachItsText(font: fontkit.Font): void {
  const shared = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) => {
    const glyph = shared(id, codePoints)
    return glyph && Object.create(glyph, { codePoints: { value: codePoints } })
  }
}

function shapeWith(name: FaceName, font: fontkit.Font, text: string, tabular: boolean): Glyph[] {
  const scale = 1000 / font.unitsPerEm
  const { glyphs, positions } = font.layout(text, tabular ? ['tnum'] : [])
  return glyphs.map((glyph, index) => {
    const position = positions?.[index]
    return {
      face: name,
      id: glyph.id,
      // A glyph split off another by the font has no text of its own; the first one carries it all.
      text: String.fromCodePoint(...glyph.codePoints) || '\uFFFD',
      width: glyph.advanceWidth * scale,
      advance: (position?.xAdvance ?? glyph.advanceWidth) * scale,
      dx: (position?.xOffset ?? 0) * scale,
      dy: (position?.yOffset ?? 0) * scale,
    }
  })
}
