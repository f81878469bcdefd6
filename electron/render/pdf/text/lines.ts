import type { Glyph, Run } from './glyph.ts'
import { breakOverlong } from './overlong.ts'
import type { Typesetter } from './typesetter.ts'
import { type Placed, placedOnLine } from './visual-order.ts'
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
  return fillCalmly(words, room).map((line) => lineOf(line, typesetter))
}

// A last line shorter than this share of the room looks like a leftover.
const leftover = 0.14
const narrower = [0.97, 0.94, 0.91, 0.88]

/** Fills lines; sets them a little narrower when that spares the text a leftover last word. */
function fillCalmly<Slot>(words: readonly Word<Slot>[], room: number): Word<Slot>[][] {
  const full = fill(words, room)
  if (full.length < 2 || lastWidth(full) >= room * leftover) return full
  const calmer = narrower
    .map((share) => fill(words, room * share))
    .find((lines) => lines.length === full.length && lastWidth(lines) >= room * leftover)
  return calmer ?? full
}

const lastWidth = <Slot>(lines: readonly Word<Slot>[][]) => widthOf(lines.at(-1) ?? [])

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

function lineOf<Slot>(words: readonly Word<Slot>[], typesetter: Typesetter): Line<Slot> {
  const last = words.at(-1)
  const inked = words.flatMap((word) =>
    word.space && word !== last ? [...word.parts, word.space] : word.parts,
  )
  const ended = last?.space ? endedSoftly(inked, last.space) : inked
  return { pieces: joined(placedOnLine(ended, typesetter)), width: widthOf(inked) }
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

interface Growing<Slot> extends Piece<Slot> {
  width: number
  readonly runs: { glyphs: Glyph[]; actual?: string }[]
}

/** Joins neighbours of one setting and slot, so that a line is drawn in as few steps as it can be. */
function joined<Slot>(parts: readonly Placed<Slot>[]): Piece<Slot>[] {
  const pieces: Growing<Slot>[] = []
  for (const { part, x } of parts) {
    let piece = pieces.at(-1)
    if (!piece || !goesOn(piece, part, x)) {
      piece = { x, width: 0, runs: [], setting: part.setting, slot: part.slot }
      pieces.push(piece)
    }
    piece.width += part.width
    for (const run of part.shaped.runs) appendRun(piece.runs, run)
  }
  return pieces
}

const goesOn = <Slot>(piece: Piece<Slot>, part: Part<Slot>, x: number): boolean =>
  piece.setting === part.setting &&
  piece.slot === part.slot &&
  Math.abs(piece.x + piece.width - x) < touching

/** In points: sums of widths differ by less. */
const touching = 0.001

function appendRun(runs: Growing<unknown>['runs'], run: Run): void {
  const last = runs.at(-1)
  if (last && last.actual === undefined && run.actual === undefined)
    for (const glyph of run.glyphs) last.glyphs.push(glyph)
  else runs.push({ ...run, glyphs: [...run.glyphs] })
}
