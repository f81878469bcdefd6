import type { Face } from './face.ts'
import type { CodeFaceName, Glyph } from './glyph.ts'

/** Signs of one face: more would need bytes above 127, which veraPDF takes for negative numbers. */
export const signsOfCodeFace = 128

export const codeFaceOf = (sign: number): CodeFaceName =>
  `codes ${Math.floor(sign / signsOfCodeFace)}`

export const isCodeFace = (name: string): name is CodeFaceName => name.startsWith('codes ')

/** What is drawn for a sign that no face has. */
export const labelOfCode = (sign: number): string =>
  `[U+${sign.toString(16).toUpperCase().padStart(4, '0')}]`

/**
 * A sign that no face has, as one glyph: its code is seen, the sign itself is read, searched and
 * copied. `letters` is the face in which the code is drawn.
 */
export function signByCode(sign: string, letters: Face): Glyph {
  const id = sign.codePointAt(0) ?? 0
  const drawn = letters.shape(labelOfCode(id), false)
  const width = Math.round(drawn.reduce((sum, glyph) => sum + glyph.advance, 0))
  // Half a character has no text that a file could hold.
  const text = sign.replace(/\p{Cs}/gu, '\uFFFD')
  return { face: codeFaceOf(id), id, text, width, advance: width, dx: 0, dy: 0 }
}
