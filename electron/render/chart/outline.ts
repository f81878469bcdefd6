import { create, type Font } from '@cantoo/fontkit'

/** Text as the outlines of its letters, so that a picture needs no installed font. */
export interface Outline {
  /** SVG path data in points; the baseline begins at 0,0 and y grows downwards. */
  readonly path: string
  /** Width in points. */
  readonly width: number
}

const parsed = new WeakMap<Uint8Array, Font>()

/**
 * Draws `text` at `size` points with the face in `ttf` (one TrueType face).
 * A letter that the face lacks is drawn as the face's own empty box: it never vanishes.
 */
export function outline(text: string, size: number, ttf: Uint8Array): Outline {
  const font = fontOf(ttf)
  const run = font.layout(text)
  const scale = size / font.unitsPerEm
  let x = 0
  const paths = run.glyphs.map((glyph, index) => {
    const place = run.positions?.[index]
    const path = glyph.path
      .translate(x + (place?.xOffset ?? 0), place?.yOffset ?? 0)
      .scale(scale, -scale)
      .toSVG()
    x += place?.xAdvance ?? glyph.advanceWidth
    return path
  })
  return { path: paths.join(''), width: x * scale }
}

/** Parsing a face costs more than drawing a chart with it, so each is parsed once a process. */
function fontOf(ttf: Uint8Array): Font {
  const known = parsed.get(ttf)
  if (known) return known
  const font = create(ttf)
  if (!('layout' in font)) throw new Error('A chart needs a single face, not a font collection')
  parsed.set(ttf, font)
  return font
}
