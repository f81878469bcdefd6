import type { Face } from './face.ts'
import type { Glyph, Run } from './glyph.ts'

/**
 * A shaped word that is written from right to left. Its glyphs stand as they are seen, from left to
 * right, each saying exactly one sign: readers of the text turn them round sign by sign, and a glyph
 * that said two would be read back to front.
 */
export function rightToLeft(text: string, glyphs: readonly Glyph[], face: Face): Run {
  const signs = [...text]
  const counts = glyphs.map((glyph) => [...glyph.text].length)
  if (counts.reduce((sum, count) => sum + count, 0) !== signs.length)
    return { glyphs, actual: text }
  const said = glyphs.map((glyph, index) => ({
    glyph,
    signs: signs.splice(signs.length - (counts[index] ?? 0)),
  }))
  return { glyphs: said.flatMap((each) => signBySign(each.glyph, each.signs, face)) }
}

/** A glyph for two letters says the second; the first is said by an unseen one in its other half. */
function signBySign(glyph: Glyph, signs: readonly string[], face: Face): Glyph[] {
  const [first = glyph.text, ...earlier] = signs.toReversed()
  const advance = glyph.advance / signs.length
  const [space] = earlier.length > 0 ? face.shape(' ', false) : []
  return [
    { ...glyph, text: first, advance },
    ...(space ? earlier.map((text) => ({ ...space, text, advance })) : []),
  ]
}
