import type { Run } from './glyph.ts'
import { hyphenationPoints } from './hyphenation.ts'
import type { Typesetter } from './typesetter.ts'
import { type Part, shapePart, type Word, widthOf } from './words.ts'

/**
 * A soft hyphen as a reader of the text meets it. Readers drop it at a line's end and join the word
 * again, so a search finds the whole word; `drawn` is the sign that is seen: a hyphen, or nothing
 * where a hyphen would change an address.
 */
const softHyphen = '\u00AD'
const afterPunctuation = /(?<=[-–—/@._+=&?])(?=.)/gu
const graphemes = new Intl.Segmenter('fi', { granularity: 'grapheme' })

/** Breaks a word wider than `room` points into pieces that fit; every character is kept. */
export function breakOverlong<Slot>(
  word: Word<Slot>,
  room: number,
  typesetter: Typesetter,
): Word<Slot>[] {
  const pieces: Word<Slot>[] = []
  let rest = [...word.parts]
  while (widthOf(rest) > room) {
    const [fitting, remaining] = cut(rest, room, typesetter)
    pieces.push({ parts: fitting, width: widthOf(fitting), space: undefined, endsLine: true })
    rest = remaining
  }
  return [...pieces, { ...word, parts: rest, width: widthOf(rest) }]
}

type Parts<Slot> = Part<Slot>[]

function cut<Slot>(
  parts: Parts<Slot>,
  room: number,
  typesetter: Typesetter,
): [Parts<Slot>, Parts<Slot>] {
  const kept: Parts<Slot> = []
  let left = room
  for (const [index, part] of parts.entries()) {
    if (part.width > left) {
      const [head, tail] = cutPart(part, left, kept.length === 0, typesetter)
      const before = head.length > 0 ? kept : endedUnseen(kept, typesetter)
      return [
        [...before, ...head],
        [...tail, ...parts.slice(index + 1)],
      ]
    }
    kept.push(part)
    left -= part.width
  }
  return [kept, []]
}

/** The longest beginning of a part that fits; `must` asks for at least one sign of it. */
function cutPart<Slot>(
  part: Part<Slot>,
  room: number,
  must: boolean,
  typesetter: Typesetter,
): [Parts<Slot>, Parts<Slot>] {
  const at = (end: number, sign: '-' | '') => {
    const head = shapePart(part.text.slice(0, end), part, typesetter)
    return withSoftHyphen(head, sign, typesetter)
  }
  const rest = (end: number) => [shapePart(part.text.slice(end), part, typesetter)]
  const places = [
    { ends: hyphenationPoints(part.text, part.language), sign: '-' as const },
    { ends: offsets(part.text, afterPunctuation), sign: '' as const },
    { ends: graphemeEnds(part.text), sign: '' as const },
  ]
  for (const { ends, sign } of places) {
    const end = ends.findLast((candidate) => at(candidate, sign).width <= room)
    if (end) return [[at(end, sign)], rest(end)]
  }
  if (!must) return [[], [part]]
  const least = graphemeEnds(part.text)[0] ?? part.text.length
  return [[at(least, '')], rest(least).filter((tail) => tail.text !== '')]
}

function endedUnseen<Slot>(parts: Parts<Slot>, typesetter: Typesetter): Parts<Slot> {
  return parts.map((part, index) =>
    index === parts.length - 1 ? withSoftHyphen(part, '', typesetter) : part,
  )
}

function withSoftHyphen<Slot>(
  head: Part<Slot>,
  drawn: '-' | '',
  typesetter: Typesetter,
): Part<Slot> {
  const { weight, size } = head.setting
  const sign = typesetter.shape(drawn || ' ', weight)
  const width = drawn ? sign.width : 0
  const run: Run = {
    glyphs: sign.runs.flatMap((each) =>
      each.glyphs.map((glyph) => ({ ...glyph, text: softHyphen, advance: width })),
    ),
  }
  const shaped = { runs: [...head.shaped.runs, run], width: head.shaped.width + width }
  return { ...head, shaped, width: (shaped.width * size) / 1000 }
}

function offsets(text: string, place: RegExp): number[] {
  return [...text.matchAll(place)].map((match) => match.index)
}

/** Ends of the signs a reader sees as one; the last is left out, since nothing follows it. */
function graphemeEnds(text: string): number[] {
  return [...graphemes.segment(text)].map(({ index }) => index).slice(1)
}
