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
    const space = shapePart(' ', stretch, typesetter)
    stretch.text
      .normalize('NFC')
      .split(spaces)
      .forEach((text, index) => {
        if (isSpace(index)) finish(space, lineEnds.test(text))
        else for (const chunk of chunksOf(text)) parts.push(shapePart(chunk, stretch, typesetter))
      })
  }
  if (parts.length > 0) finish(undefined, false)
  return words
}

// Splitting by a captured separator puts the separators at odd places.
const isSpace = (index: number) => index % 2 === 1

// No word of ours is this long; a pasted key or picture is, and shaping it whole takes seconds.
const longestChunk = 64
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' })

function chunksOf(text: string): string[] {
  if (text === '') return []
  if (text.length <= longestChunk) return [text]
  const signs = [...graphemes.segment(text)].map(({ segment }) => segment)
  return Array.from({ length: Math.ceil(signs.length / longestChunk) }, (_, index) =>
    signs.slice(index * longestChunk, (index + 1) * longestChunk).join(''),
  )
}

/** Shapes text in the setting of a stretch. Soft hyphens only propose a break: they are not drawn. */
export function shapePart<Slot>(
  text: string,
  { setting, slot, language }: Omit<Stretch<Slot>, 'text'>,
  typesetter: Typesetter,
): Part<Slot> {
  const drawn = text.includes('\u00AD') ? text.replaceAll('\u00AD', '') : text
  const shaped = typesetter.shape(drawn, setting.weight, setting.tabular)
  const width = (shaped.width * setting.size) / 1000
  return { text, setting, slot, language, shaped, width }
}

export function widthOf(parts: readonly { readonly width: number }[]): number {
  return parts.reduce((sum, part) => sum + part.width, 0)
}
