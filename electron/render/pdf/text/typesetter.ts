import type { FaceName, FontFiles } from '../../fonts/index.ts'
import { signByCode } from './codes.ts'
import { isRightToLeft, splitByDirection } from './direction.ts'
import { type Face, faceOf } from './face.ts'
import type { Glyph, Run } from './glyph.ts'
import { rightToLeft } from './right-to-left.ts'

export type Weight = 'regular' | 'strong' | 'italic'

/** A shaped piece of text; `width` in thousandths of the type size. */
export interface Shaped {
  readonly runs: readonly Run[]
  readonly width: number
}

/** Turns text into glyphs. Every character is drawn by some face or shown by its code. */
export interface Typesetter {
  shape(text: string, weight: Weight, tabular?: boolean): Shaped
}

const stacks: Record<Weight, readonly FaceName[]> = {
  regular: ['text', 'wide', 'hebrew', 'arabic', 'symbols', 'emoji'],
  strong: ['textStrong', 'wideStrong', 'hebrewStrong', 'arabicStrong', 'symbols', 'emoji'],
  italic: ['textItalic', 'wide', 'hebrew', 'arabic', 'symbols', 'emoji'],
}

/** Signs no face has, and one of the same looks to draw in their stead. */
const standIns: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u202F': '\u00A0',
  '\u2190': '\u{1F850}',
  '\u2191': '\u{1F851}',
  '\u2192': '\u{1F852}',
  '\u2193': '\u{1F853}',
  '\u2194': '\u{1F858}',
}

// Joiners, direction marks and variation selectors: they shape their neighbours and have no looks.
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const cacheLimit = 20_000
const typesetters = new WeakMap<FontFiles, Typesetter>()
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' })

/** The typesetter of a set of faces; shaped words are remembered between documents. */
export function typesetterOf(fonts: FontFiles): Typesetter {
  const known = typesetters.get(fonts)
  if (known) return known
  const typesetter = remembering((text, weight, tabular) => {
    const faces = stacks[weight].map((name) => () => faceOf(name, fonts[name]))
    return measured(runsOf(text, faces, tabular))
  })
  typesetters.set(fonts, typesetter)
  return typesetter
}

function remembering(shape: (text: string, weight: Weight, tabular: boolean) => Shaped) {
  const caches = new Map<string, Map<string, Shaped>>()
  return {
    shape(text: string, weight: Weight, tabular = false): Shaped {
      const cache = cacheFor(caches, tabular ? `${weight} tabular` : weight)
      const known = cache.get(text)
      if (known) return known
      if (cache.size >= cacheLimit) cache.clear()
      const shaped = shape(text, weight, tabular)
      cache.set(text, shaped)
      return shaped
    },
  }
}

function cacheFor(caches: Map<string, Map<string, Shaped>>, name: string): Map<string, Shaped> {
  const known = caches.get(name)
  if (known) return known
  const cache = new Map<string, Shaped>()
  caches.set(name, cache)
  return cache
}

// Faces are asked for one by one, so that the large fallback files are parsed only when needed.
type Faces = readonly (() => Face)[]

// The first two of a stack are made for reading; the others would turn a word's letters strange.
const facesForWords = 2

function runsOf(text: string, faces: Faces, tabular: boolean): Run[] {
  const whole = faceFor(text, faces.slice(0, facesForWords))
  if (whole) return [runOf(text, whole, tabular)]
  const pieces = splitByDirection(text)
  if (pieces.length > 1) return pieces.flatMap((piece) => runsOf(piece, faces, tabular))
  const joined = isRightToLeft(text) && rightToLeftRun(text, faces, tabular)
  if (joined) return [joined]
  const runs = stretchesByFace(text, faces).map((stretch) =>
    stretch.face ? runOf(stretch.text, stretch.face, tabular) : codeOf(stretch.text, faces),
  )
  return isRightToLeft(text) ? fromTheRight(runs) : runs
}

/** A word from right to left, when one face has it all. */
function rightToLeftRun(text: string, faces: Faces, tabular: boolean): Run | undefined {
  const face = faceFor(text, faces) ?? faceFor(drawn(text), faces)
  if (!face) return undefined
  const shown = faceFor(text, [() => face]) ? text : drawn(text)
  return rightToLeft(text, face.shape(shown, tabular), face)
}

/** Readers of the text take such signs to stand from right to left, so they are put that way. */
const fromTheRight = (runs: readonly Run[]): Run[] =>
  runs.toReversed().map((run) => ({ ...run, glyphs: run.glyphs.toReversed() }))

/** A word stays in one face when one has it all: a single borrowed letter would stand out. */
function faceFor(text: string, faces: Faces): Face | undefined {
  const signs = [...text].map((sign) => sign.codePointAt(0) ?? 0)
  for (const face of faces) if (signs.every((sign) => face().has(sign))) return face()
  return undefined
}

interface Stretch {
  text: string
  readonly face: Face | undefined
}

function stretchesByFace(text: string, faces: Faces): Stretch[] {
  const stretches: Stretch[] = []
  for (const { segment } of graphemes.segment(text)) {
    for (const stretch of stretchesOfGrapheme(segment, faces)) {
      const last = stretches.at(-1)
      if (last?.face && last.face === stretch.face && isPlain(last.text) && isPlain(stretch.text))
        last.text += stretch.text
      else stretches.push(stretch)
    }
  }
  return stretches
}

function stretchesOfGrapheme(grapheme: string, faces: Faces): Stretch[] {
  const face = faceFor(drawn(grapheme), faces)
  if (face) return [{ text: grapheme, face }]
  return [...grapheme].map((sign) => ({ text: sign, face: faceFor(drawn(sign), faces) }))
}

const drawn = (text: string) =>
  [...text.replace(invisible, '')].map((sign) => standIns[sign] ?? sign).join('')
const isPlain = (text: string) => drawn(text) === text

function runOf(text: string, face: Face, tabular: boolean): Run {
  const glyphs = face.shape(drawn(text), tabular)
  const said = glyphs.map((glyph) => glyph.text).join('')
  if (said.normalize('NFC') === text.normalize('NFC')) return { glyphs }
  return saying(glyphs, text) ?? { glyphs, actual: text }
}

/**
 * Gives each glyph the signs of `text` for which it stands, a joiner or selector to the glyph before
 * it. Nothing when the glyphs do not follow the text sign by sign.
 */
function saying(glyphs: readonly Glyph[], text: string): Run | undefined {
  const signs = [...text]
  let at = 0
  const said = glyphs.map((glyph, index) => {
    const from = at
    let missing = [...glyph.text].length
    while (at < signs.length && (missing > 0 || isInvisible(signs[at]) || isLast(glyphs, index))) {
      if (!isInvisible(signs[at])) missing -= 1
      at += 1
    }
    return { ...glyph, text: signs.slice(from, at).join('') }
  })
  const follows = said.every(({ text }, index) => drawn(text) === glyphs[index]?.text)
  // A file may not say that a glyph stands for U+FEFF (ISO 14289-1, 7.21.7).
  return follows && at === signs.length && !text.includes('\uFEFF') ? { glyphs: said } : undefined
}

const isInvisible = (sign: string | undefined) => sign !== undefined && drawn(sign) === ''
const isLast = (glyphs: readonly Glyph[], index: number) => index === glyphs.length - 1

/** Codes are drawn in the first face of a stack, which has every letter and figure of them. */
function codeOf(sign: string, faces: Faces): Run {
  const letters = faces[0]?.()
  return { glyphs: letters ? [signByCode(sign, letters)] : [] }
}

function measured(runs: readonly Run[]): Shaped {
  const width = runs.reduce(
    (sum, run) => sum + run.glyphs.reduce((inner, glyph) => inner + glyph.advance, 0),
    0,
  )
  return { runs, width }
}
