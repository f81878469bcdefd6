import type { Shaped, Typesetter, Weight } from './typesetter.ts'

/** How text is set: the face's weight and its size in points. */
export interface Setting {
  readonly weight: Weight
  readonly size: number
  /** Figures of one width, for columns of numbers. */
  readonly tabular?: boolean
}

/** A stretch of text in one setting. `slot` names where it belongs in the structure of the document. */
export interface Stretch<Slot> {
  readonly text: string
  readonly setting: Setting
  readonly slot: Slot
  readonly language: string
}

/** A stretch that has been shaped; `width` in points. */
export interface Part<Slot> extends Stretch<Slot> {
  readonly shaped: Shaped
  readonly width: number
}

/** What stands between two spaces; a word may change its setting midway. */
export interface Word<Slot> {
  readonly parts: readonly Part<Slot>[]
  readonly width: number
  /** The white space after it; a line feed ends the line, `undefined` is the end of the text. */
  readonly space: Part<Slot> | undefined
  readonly endsLine: boolean
}

// No-break spaces (U+00A0, U+2007, U+202F) are left out on purpose: they belong to their word.
const spaces = /([\t\n\r \u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]+)/
const lineEnds = /[\n\u2028\u2029]/

/** Cuts stretches into words, in reading order. */
export function wordsOf<Slot>(
  stretches: readonly Stretch<Slot>[],
  typesetter: Typesetter,
): Word<Slot>[] {
  const words: Word<Slot>[] = []
  let parts: Part<Slot>[] = []
  const finish = (space: Part<Slot> | undefined, endsLine: boolean) => {
    words.push({ parts, width: widthOf(parts), space, endsLine })
    parts = []
  }
  for (const stretch of stretches) {
    for (const text of stretch.text.normalize('NFC').split(spaces)) {
      if (text === '') continue
      if (!spaces.test(text))
        for (const chunk of chunksOf(text))
          parts.push(shapePart({ ...stretch, text: chunk }, typesetter))
      else finish(shapePart({ ...stretch, text: ' ' }, typesetter), lineEnds.test(text))
    }
  }
  if (parts.length > 0) finish(undefined, false)
  return words
}

// No word of ours is this long; a pasted key or picture is, and shaping it whole takes seconds.
const longestChunk = 64
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' })

function chunksOf(text: string): string[] {
  if (text.length <= longestChunk) return [text]
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment)
  return Array.from({ length: Math.ceil(signs.length / longestChunk) }, (_, index) =>
    signs.slice(index * longestChunk, (index + 1) * longestChunk).join(''),
  )
}

/** Shapes one stretch. Soft hyphens only propose a break and are never drawn. */
export function shapePart<Slot>(stretch: Stretch<Slot>, typesetter: Typesetter): Part<Slot> {
  const { weight, size, tabular } = stretch.setting
  const shaped = typesetter.shape(stretch.text.replaceAll('\u00AD', ''), weight, tabular)
  return { ...stretch, shaped, width: (shaped.width * size) / 1000 }
}

export function widthOf(parts: readonly { readonly width: number }[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0)
}
