import type { Column, Row, Table } from '../../../../../templates/model/blocks.ts'
import { contentWidth, lineForHand, sheets, styles } from '../look.ts'
import {
  abreast,
  heightOf,
  heldWithNext,
  inCompany,
  keptReadable,
  merged,
  onGround,
  padded,
  type Strip,
  sideBySide,
} from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setAside, setCell, setInto, setParagraph } from '../text.ts'
import { box } from './prose.ts'

const gutter = 10
const rowPadding = 4
/** Rows of up to this many lines stay on one page; higher ones are split, never cut. */
const linesOfWholeRow = 16
const usualLinesKeptWhole = sheets.usual.linesKeptWhole

interface Place {
  readonly column: Column
  readonly x: number
  readonly room: number
}

/** A table with its caption above; the header is drawn again on each page the table reaches. */
export function layTable(desk: Desk, table: Table, parent: Element): Strip[] {
  const element = desk.structure.element(parent, 'Table')
  const places = placesOf(table)
  const caption = layCaption(desk, table, element)
  const header = layHeader(desk, places, element)
  const repeated = repeatHeader(desk, places)
  const body = desk.structure.element(element, 'TBody')
  const rows = table.rows.map((row) =>
    underHeader(layRow(desk, row, table, places, body), repeated),
  )
  // An empty row may stand alone on a page: the header above it says all there is to say.
  const standing = table.linesForHand ? rows.flat() : inCompany(rows)
  return [...heldWithNext(caption), ...heldWithNext(header), ...standing]
}

function placesOf({ columns, linesForHand }: Table): Place[] {
  const total = columns.reduce((sum, column) => sum + column.share, 0) || 1
  let left = 0
  return columns.map((column, index) => {
    const width = (column.share / total) * contentWidth
    // Between rules there is air on both sides, otherwise only to the next column.
    const place = linesForHand
      ? { column, x: left + gutter / 2, room: width - gutter }
      : { column, x: left, room: width - (index < columns.length - 1 ? gutter : 0) }
    left += width
    return place
  })
}

function layCaption(desk: Desk, { caption, headed }: Table, table: Element): Strip[] {
  if (caption === '' || headed) return []
  const setup = { style: styles.caption, room: contentWidth }
  return padded(setParagraph(desk, plain(caption), setup, table, 'Caption'), 0, 3)
}

function layHeader(desk: Desk, places: readonly Place[], table: Element): Strip[] {
  const row = desk.structure.element(desk.structure.element(table, 'THead'), 'TR')
  return drawHeader(places, ({ column, room }) => {
    const cell = desk.structure.element(row, 'TH', { scope: 'Column' })
    const setup = { style: styles.columnTitle, room, align: column.align }
    if (!column.code) return setInto(desk, plain(column.title), setup, cell)
    return [
      ...setParagraph(desk, plain(column.title), setup, cell),
      ...setParagraph(desk, plain(column.code), { ...setup, style: styles.code }, cell),
    ]
  })
}

function repeatHeader(desk: Desk, places: readonly Place[]): Strip[] {
  return drawHeader(places, ({ column, room }) =>
    setAside(
      desk,
      column.title,
      { style: styles.columnTitle, room, align: column.align },
      'decoration',
    ),
  )
}

function drawHeader(places: readonly Place[], draw: (place: Place) => Strip[]): Strip[] {
  const strips = atBottom(places.map((place) => ({ x: place.x, strips: draw(place) })))
  return onGround(padded(sideBySide(strips), 3, 4), (height, { last }) =>
    last ? [box(0, height - 0.9, contentWidth, 0.9, 'muted')] : [],
  )
}

/** A row that goes on over the page keeps the distance to the header that its padding gave it. */
function underHeader(row: readonly Strip[], header: readonly Strip[]): Strip[] {
  const apart = [...header, { ...blankLine, height: rowPadding }]
  return row.map((strip, index) => ({ ...strip, repeated: index === 0 ? header : apart }))
}

/** Column titles of fewer lines stand at the bottom, next to what they head. */
function atBottom(columns: readonly { x: number; strips: Strip[] }[]) {
  const most = Math.max(0, ...columns.map((column) => column.strips.length))
  return columns.map(({ x, strips }) => ({
    x,
    strips: [...Array.from({ length: most - strips.length }, () => blankLine), ...strips],
  }))
}

const blankLine: Strip = {
  height: styles.columnTitle.lineHeight,
  space: 0,
  held: false,
  operations: [],
}

function layRow(
  desk: Desk,
  row: Row,
  table: Table,
  places: readonly Place[],
  body: Element,
): Strip[] {
  const element = desk.structure.element(body, 'TR')
  const columns = places.map(({ column, x, room }, index) => {
    const heads = table.rowHeaders && index === 0
    const cell = heads
      ? desk.structure.element(element, 'TH', { scope: 'Row' })
      : desk.structure.element(element, 'TD')
    const style = column.align === 'end' ? styles.figures : styles.cell
    const setup = { style, room, align: column.align }
    return { x, strips: setCell(desk, row.cells[index] ?? [], setup, cell) }
  })
  if (table.linesForHand && heightOf(sideBySide(columns)) <= highestForHand) {
    return [forHand(columns, table.linesForHand)]
  }
  const strips = keptReadable(
    padded(abreast(columns), rowPadding, rowPadding),
    (linesOfWholeRow * desk.sheet.linesKeptWhole) / usualLinesKeptWhole,
  )
  const edges = table.linesForHand ? edgesOf(columns) : []
  return onGround(strips, (height, { last }) => [
    ...(last ? [box(0, height - 0.3, contentWidth, 0.6, 'line')] : []),
    ...edges.map((x) => box(x, 0, 0.7, height, 'muted')),
  ])
}

/** Higher than this, in points, a row to write in is parted by the end of a page as any other. */
const highestForHand = 200

/** Where the rules stand around the columns of a row to write in. */
const edgesOf = (columns: readonly { readonly x: number }[]): number[] => [
  ...columns.map(({ x }) => x - gutter / 2),
  contentWidth,
]

/** A row to write in: never parted, with rules between its columns and all around. */
function forHand(columns: readonly { x: number; strips: Strip[] }[], lines: number): Strip {
  const printed = padded(sideBySide(columns), rowPadding, rowPadding)
  const row = merged(printed)
  const height = Math.max(row.height, lines * lineForHand)
  return {
    ...row,
    height,
    operations: [
      box(0, height - 0.35, contentWidth, 0.7, 'muted'),
      ...edgesOf(columns).map((x) => box(x, 0, 0.7, height, 'muted')),
      ...row.operations,
    ],
  }
}
