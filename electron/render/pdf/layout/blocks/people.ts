import type { ActorCards, Signatures } from '../../../../../templates/model/blocks.ts'
import { contentWidth, type Style, styles } from '../look.ts'
import type { Operation } from '../operations.ts'
import {
  heightOf,
  heldWithNext,
  merged,
  onGround,
  padded,
  type Strip,
  sideBySide,
  withSpace,
} from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, type Setup, setParagraph } from '../text.ts'
import { box, indented } from './prose.ts'

const gap = 14
const padding = 11
const cardWidth = (perRow: number) => (contentWidth - gap * (perRow - 1)) / perRow
const leftOf = (index: number, perRow: number) => index * (cardWidth(perRow) + gap)

/** The people behind the document, two cards a row, or three when every line of them is short. */
export function layActors(desk: Desk, cards: ActorCards, parent: Element): Strip[] {
  return layCards(desk, cards, parent, fitThreeARow(desk, cards) ? 3 : 2)
}

/** A line that had to be broken would cut an e-mail address or a name in two. */
function fitThreeARow({ typesetter }: Desk, { actors }: ActorCards): boolean {
  const room = cardWidth(3) - 2 * padding
  const fits = (text: string, { regular }: Style) =>
    (typesetter.shape(text, regular.weight).width * regular.size) / 1000 <= room
  return actors.every(
    ({ name, lines }) => fits(name, styles.name) && lines.every((line) => fits(line, styles.small)),
  )
}

function layCards(desk: Desk, { actors }: ActorCards, parent: Element, perRow: number): Strip[] {
  const list = desk.structure.element(parent, 'L', { numbering: 'None' })
  const room = cardWidth(perRow) - 2 * padding
  const cards = actors.map((actor) => {
    const body = desk.structure.element(desk.structure.element(list, 'LI'), 'LBody')
    return [
      ...setLine(desk, actor.name, { style: styles.name, room }, body),
      ...actor.lines.flatMap((line) => setLine(desk, line, { style: styles.small, room }, body)),
    ]
  })
  return inRows(cards, perRow).flatMap((row, index) =>
    withSpace(framed(row, perRow), index === 0 ? 0 : 10),
  )
}

function setLine(desk: Desk, text: string, setup: Setup, parent: Element): Strip[] {
  if (text.trim() === '') return []
  return setParagraph(desk, plain(text), setup, parent)
}

const inRows = <T>(items: readonly T[], perRow: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / perRow) }, (_, index) =>
    items.slice(index * perRow, (index + 1) * perRow),
  )

function framed(row: readonly Strip[][], perRow: number): Strip[] {
  const columns = row.map((strips, index) => ({ x: leftOf(index, perRow) + padding, strips }))
  const strips = padded(sideBySide(columns), 8, 8)
  const width = cardWidth(perRow)
  return heldTogether(
    onGround(strips, (height, at) =>
      row.flatMap((_, index) => frame(leftOf(index, perRow), width, height, at)),
    ),
  )
}

function frame(
  x: number,
  width: number,
  height: number,
  at: { first: boolean; last: boolean },
): Operation[] {
  const rule = 0.7
  return [
    box(x, 0, rule, height, 'line'),
    box(x + width - rule, 0, rule, height, 'line'),
    ...(at.first ? [box(x, 0, width, rule, 'line')] : []),
    ...(at.last ? [box(x, height - rule, width, rule, 'line')] : []),
  ]
}

function heldTogether(strips: readonly Strip[]): Strip[] {
  return [...heldWithNext(strips.slice(0, -1)), ...strips.slice(-1)]
}

/** Room above the rule for a name written by hand. */
const handHeight = 34

/** A name as high as this fits on any page in one piece, and its rule stands level with its neighbour's. */
const mostInOne = 100

/** Lines to sign on, two a row; each keeps its name and its rule together. */
export function laySignatures(desk: Desk, { entries }: Signatures, parent: Element): Strip[] {
  const list = desk.structure.element(parent, 'L', { numbering: 'None' })
  const cards = entries.map((entry) => {
    const body = desk.structure.element(desk.structure.element(list, 'LI'), 'LBody')
    return signature(desk, entry, body)
  })
  return inRows(cards, 2).flatMap((pair, index) => {
    const columns = pair.map((strips, column) => ({ x: leftOf(column, 2), strips }))
    return withSpace(heldTogether(sideBySide(columns)), index === 0 ? 0 : 16)
  })
}

function signature(desk: Desk, entry: Signatures['entries'][number], body: Element): Strip[] {
  const line = (text: string, style: Style) =>
    text === '' ? [] : setParagraph(desk, plain(text), { style, room: cardWidth(2) }, body)
  const lines = [...line(entry.role, styles.note), ...line(entry.name, styles.name)]
  const who = heightOf(lines) <= mostInOne ? [merged(lines)] : lines
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
  operations: [box(0, handHeight - 3, cardWidth(2), 0.7, 'ink')],
}
