import type { Glyph } from './face.ts'
import { breakOverlong } from './overlong.ts'
import type { Run, Typesetter } from './typesetter.ts'
import { type Part, type Setting, type Stretch, type Word, widthOf, wordsOf } from './words.ts'

/** Neighbouring glyphs of one setting and slot; `x` in points from the line's start. */
export interface Piece<Slot> {
  readonly x: number
  readonly width: number
  readonly runs: readonly Run[]
  readonly setting: Setting
  readonly slot: Slot
}

/** A set line; `width` is that of its ink, without the space that ends it. */
export interface Line<Slot> {
  readonly pieces: readonly Piece<Slot>[]
  readonly width: number
}

/**
 * Sets text in lines of at most `room` points, each as full as it gets. A word longer than the room
 * is broken; nothing else is. Every soft line end carries a space, so that read aloud, searched or
 * copied the words stay apart.
 */
export function linesOf<Slot>(
  stretches: readonly Stretch<Slot>[],
  room: number,
  typesetter: Typesetter,
): Line<Slot>[] {
  const words = wordsOf(stretches, typesetter).flatMap((word) =>
    word.width > room ? breakOverlong(word, room, typesetter) : [word],
  )
  return fill(words, room).map(lineOf)
}

function fill<Slot>(words: readonly Word<Slot>[], room: number): Word<Slot>[][] {
  const lines: Word<Slot>[][] = []
  let line: Word<Slot>[] = []
  let used = 0
  for (const word of words) {
    if (line.length > 0 && used + word.width > room) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(word)
    used += word.width + (word.space?.width ?? 0)
    if (word.endsLine) {
      lines.push(line)
      line = []
      used = 0
    }
  }
  return line.length > 0 ? [...lines, line] : lines
}

function lineOf<Slot>(words: readonly Word<Slot>[]): Line<Slot> {
  const last = words.at(-1)
  const inked = words.flatMap((word) =>
    word.space && word !== last ? [...word.parts, word.space] : word.parts,
  )
  const ended = last?.space ? endedSoftly(inked, last.space) : inked
  return { pieces: joined(ended), width: widthOf(inked) }
}

/**
 * Readers take a hyphen at a line's end for a broken word and drop it. "Mielenterveys- ja" would
 * lose its hyphen, so there the hyphen itself stands for "hyphen, space".
 */
function endedSoftly<Slot>(parts: readonly Part<Slot>[], space: Part<Slot>): Part<Slot>[] {
  const part = parts.at(-1)
  const run = part?.shaped.runs.at(-1)
  const glyph = run?.glyphs.at(-1)
  if (!part || !run || !glyph || run.actual !== undefined || !/^[-\u2010\u2011]$/.test(glyph.text))
    return [...parts, space]
  const glyphs: Glyph[] = [...run.glyphs.slice(0, -1), { ...glyph, text: `${glyph.text} ` }]
  const shaped = { ...part.shaped, runs: [...part.shaped.runs.slice(0, -1), { glyphs }] }
  return [...parts.slice(0, -1), { ...part, shaped }]
}

function joined<Slot>(parts: readonly Part<Slot>[]): Piece<Slot>[] {
  const pieces: Piece<Slot>[] = []
  let x = 0
  for (const part of parts) {
    const last = pieces.at(-1)
    if (last && last.setting === part.setting && last.slot === part.slot)
      pieces[pieces.length - 1] = {
        ...last,
        width: last.width + part.width,
        runs: joinedRuns(last.runs, part.shaped.runs),
      }
    else pieces.push({ ...part, x, runs: part.shaped.runs })
    x += part.width
  }
  return pieces
}

function joinedRuns(before: readonly Run[], after: readonly Run[]): Run[] {
  const last = before.at(-1)
  const first = after[0]
  if (!last || !first || last.actual !== undefined || first.actual !== undefined)
    return [...before, ...after]
  const glyphs = [...last.glyphs, ...first.glyphs]
  return [...before.slice(0, -1), { glyphs }, ...after.slice(1)]
}
