import bidiFactory from 'bidi-js'
import { holdsRightToLeft, isRightToLeft, splitByDirection } from './direction.ts'
import type { Typesetter } from './typesetter.ts'
import { type Part, shapePart } from './words.ts'

const bidi = bidiFactory()

/** A stretch of a line in one direction: odd levels run from right to left (UAX #9). */
interface Leveled<Slot> {
  readonly parts: readonly Part<Slot>[]
  readonly level: number
}

/** A part and where it stands, in points from the line's start. */
export interface Placed<Slot> {
  readonly part: Part<Slot>
  readonly x: number
}

/**
 * Places the parts of one line as they are seen, by the Unicode bidirectional algorithm; they stay in
 * the order in which they are read. Our documents run from left to right; what is written from right
 * to left is a name or a quotation in them.
 */
export function placedOnLine<Slot>(
  parts: readonly Part<Slot>[],
  typesetter: Typesetter,
): Placed<Slot>[] {
  const text = parts.map((part) => part.text).join('')
  if (!holdsRightToLeft(text)) return sideBySide(parts)
  const stretches = stretchesOf(text, parts, typesetter)
  const seen = sideBySide(reordered(stretches).flatMap(asSeen))
  const places = new Map(seen.map(({ part, x }) => [part, x]))
  return stretches.flatMap((stretch) =>
    stretch.parts.map((part) => ({ part, x: places.get(part) ?? 0 })),
  )
}

function sideBySide<Slot>(parts: readonly Part<Slot>[]): Placed<Slot>[] {
  let x = 0
  return parts.map((part) => {
    const placed = { part, x }
    x += part.width
    return placed
  })
}

const asSeen = <Slot>({ parts, level }: Leveled<Slot>): readonly Part<Slot>[] =>
  level % 2 === 0 ? parts : parts.toReversed()

function stretchesOf<Slot>(
  text: string,
  parts: readonly Part<Slot>[],
  typesetter: Typesetter,
): Leveled<Slot>[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr')
  let at = 0
  return parts.flatMap((part, index) => {
    const own = [...levels.slice(at, at + part.text.length)]
    at += part.text.length
    // The space that ends a line stays at its end.
    const isEnd = index === parts.length - 1 && part.text.trim() === ''
    return isEnd ? [{ parts: [{ ...part }], level: 0 }] : leveled(part, own, typesetter)
  })
}

/** A part cut where its level changes. */
function leveled<Slot>(
  part: Part<Slot>,
  levels: readonly number[],
  typesetter: Typesetter,
): Leveled<Slot>[] {
  const [first = 0] = levels
  if (levels.every((level) => level === first)) return [turned(part, first, typesetter)]
  const end = levels.findIndex((level) => level !== first)
  const [head, tail] = [part.text.slice(0, end), part.text.slice(end)]
  return [
    turned(shapePart(head, part, typesetter), first, typesetter),
    ...leveled(shapePart(tail, part, typesetter), levels.slice(end), typesetter),
  ]
}

/** Words from right to left are shaped so already; signs between them are turned round. */
function turned<Slot>(part: Part<Slot>, level: number, typesetter: Typesetter): Leveled<Slot> {
  if (level % 2 === 0 || isRightToLeft(part.text)) return { parts: [{ ...part }], level }
  const pieces = splitByDirection(part.text).map((piece) => {
    const shaped = shapePart(isRightToLeft(piece) ? piece : mirrored(piece), part, typesetter)
    return isRightToLeft(piece) ? shaped : asRead(shaped, piece)
  })
  return { parts: pieces, level }
}

/** A bracket is drawn as its counterpart, since what it opens stands on its other side. */
const mirrored = (text: string): string =>
  [...text]
    .reverse()
    .map((sign) => bidi.getMirroredCharacter(sign) ?? sign)
    .join('')

/** Glyphs of turned signs still say the signs that were written. */
function asRead<Slot>(part: Part<Slot>, text: string): Part<Slot> {
  const signs = [...text].reverse()
  let at = 0
  const runs = part.shaped.runs.map((run) => ({
    ...run,
    glyphs: run.glyphs.map((glyph) => {
      const length = [...glyph.text].length
      const said = signs.slice(at, at + length).join('')
      at += length
      return { ...glyph, text: said || glyph.text }
    }),
  }))
  return { ...part, shaped: { ...part.shaped, runs } }
}

/** Rule L2 of the algorithm: from the highest level down, what stands at it or above is reversed. */
function reordered<Slot>(stretches: readonly Leveled<Slot>[]): Leveled<Slot>[] {
  const highest = Math.max(...stretches.map(({ level }) => level))
  let order = [...stretches]
  for (let level = highest; level > 0; level -= 1) order = reversedFrom(order, level)
  return order
}

function reversedFrom<Slot>(stretches: readonly Leveled<Slot>[], least: number): Leveled<Slot>[] {
  const order: Leveled<Slot>[] = []
  let turning: Leveled<Slot>[] = []
  for (const stretch of stretches) {
    if (stretch.level >= least) turning.unshift(stretch)
    else {
      order.push(...turning, stretch)
      turning = []
    }
  }
  return [...order, ...turning]
}
