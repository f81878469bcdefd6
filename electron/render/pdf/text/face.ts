import * as fontkit from '@cantoo/fontkit'
import type { FaceName } from '../../fonts/index.ts'
import type { Glyph } from './glyph.ts'

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
  const { glyphs, positions } = font.layout(text, featuresFor(text, tabular))
  const texts = textsOf(glyphs)
  return glyphs.map((glyph, index) => {
    const position = positions?.[index]
    return {
      face: name,
      id: glyph.id,
      text: texts[index] ?? '\uFFFD',
      width: glyph.advanceWidth * scale,
      advance: (position?.xAdvance ?? glyph.advanceWidth) * scale,
      dx: (position?.xOffset ?? 0) * scale,
      dy: (position?.yOffset ?? 0) * scale,
    }
  })
}

/**
 * Fonts take letters apart to place marks on them (ị as an i and a dot below), which sets the dot
 * aside and says two things for one. Composed text needs none of it.
 */
const featuresFor = (text: string, tabular: boolean): Record<string, boolean> => ({
  ...(tabular ? { tnum: true } : {}),
  ...(/\p{M}/u.test(text) ? {} : { ccmp: false }),
})

/**
 * What each glyph says. A font may draw one character as several glyphs (ị as an i and a dot below)
 * and give its text to the first; each is then given its part of the character taken apart (NFD).
 */
function textsOf(glyphs: readonly fontkit.Glyph[]): string[] {
  const texts = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints))
  texts.forEach((text, at) => {
    const next = texts.findIndex((other, index) => index > at && other !== '')
    const split = (next < 0 ? texts.length : next) - at - 1
    if (text === '' || split === 0) return
    const parts = [...text.normalize('NFD')]
    if (parts.length <= split) return
    for (let part = 0; part <= split; part += 1)
      texts[at + part] = part < split ? (parts[part] ?? '') : parts.slice(split).join('')
  })
  return texts.map((text) => text || '\uFFFD')
}
