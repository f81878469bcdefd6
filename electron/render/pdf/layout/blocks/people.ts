import type { ActorCards, Signatures } from '../../../../../templates/model/blocks.ts'
import { contentWidth, type Style, styles } from '../look.ts'
import type { Operation } from '../operations.ts'
import { heldWithNext, onGround, padded, type Strip, sideBySide, withSpace } from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setParagraph } from '../text.ts'
import { box, indented } from './prose.ts'

const gap = 14
const cardWidth = (contentWidth - gap) / 2
const padding = 11

/** The people behind the document, two cards a row. */
export function layActors(desk: Desk, { actors }: ActorCards, parent: Element): Strip[] {
  const list = desk.structure.element(parent, 'L', { numbering: 'None' })
  const cards = actors.map((actor) => {
    const body = desk.structure.element(desk.structure.element(list, 'LI'), 'LBody')
    return [
      ...setLine(desk, actor.name, styles.name, body),
      ...actor.lines.flatMap((line) => setLine(desk, line, styles.small, body)),
    ]
  })
  return pairs(cards).flatMap((pair, index) => withSpace(framed(pair), index === 0 ? 0 : 10))
}

function setLine(desk: Desk, text: string, style: Style, parent: Element): Strip[] {
  if (text.trim() === '') return []
  return setParagraph(desk, plain(text), { style, room: cardWidth - 2 * padding }, parent)
}

function pairs<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, index) =>
    items.slice(index * 2, index * 2 + 2),
  )
}

const leftOf = (index: number) => index * (cardWidth + gap)

function framed(pair: readonly Strip[][]): Strip[] {
  const columns = pair.map((strips, index) => ({ x: leftOf(index) + padding, strips }))
  const strips = padded(sideBySide(columns), 8, 8)
  return heldTogether(
    onGround(strips, (height, at) => pair.flatMap((_, index) => frame(leftOf(index), height, at))),
  )
}

function frame(x: number, height: number, at: { first: boolean; last: boolean }): Operation[] {
  const rule = 0.7
  return [
    box(x, 0, rule, height, 'line'),
    box(x + cardWidth - rule, 0, rule, height, 'line'),
    ...(at.first ? [box(x, 0, cardWidth, rule, 'line')] : []),
    ...(at.last ? [box(x, height - rule, cardWidth, rule, 'line')] : []),
  ]
}

function heldTogether(strips: readonly Strip[]): Strip[] {
  return [...heldWithNext(strips.slice(0, -1)), ...strips.slice(-1)]
}

/** Room above the rule for a name written by hand. */
const handHeight = 34

/** Lines to sign on, two a row; each keeps its name and its rule together. */
export function laySignatures(desk: Desk, { entries }: Signatures, parent: Element): Strip[] {
  const list = desk.structure.element(parent, 'L', { numbering: 'None' })
  const cards = entries.map((entry) => {
    const body = desk.structure.element(desk.structure.element(list, 'LI'), 'LBody')
    return signature(desk, entry, body)
  })
  return pairs(cards).flatMap((pair, index) => {
    const columns = pair.map((strips, column) => ({ x: leftOf(column), strips }))
    return withSpace(heldTogether(sideBySide(columns)), index === 0 ? 0 : 16)
  })
}

function signature(desk: Desk, entry: Signatures['entries'][number], body: Element): Strip[] {
  const line = (text: string, style: Style) =>
    text === '' ? [] : setParagraph(desk, plain(text), { style, room: cardWidth }, body)
  const who = [...line(entry.role, styles.note), ...line(entry.name, styles.name)]
  if (entry.signed !== '') {
    const given = indented(line(entry.signed, styles.label), 10)
    return [...who, ...onGround(withSpace(given, 4), mark)]
  }
  return [...who, ruleForHand, ...line(entry.lineLabel, styles.note)]
}

const mark = (height: number) => [box(0, 0, 2.5, height, 'accent')]

const ruleForHand: Strip = {
  height: handHeight,
  space: 0,
  held: false,
  operations: [box(0, handHeight - 3, cardWidth, 0.7, 'ink')],
}
