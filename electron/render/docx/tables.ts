import { AlignmentType, Paragraph, type Table } from 'docx'
import type {
  Column,
  FieldList,
  Table as Figures,
  Inline,
  Row,
} from '../../../templates/model/blocks.ts'
import { grid } from './grid.ts'
import { millimetres, type Sheet } from './page.ts'
import { plain, runsOf } from './runs.ts'
import { styleIds } from './styles.ts'

/** Longer rows may split over pages: some ten lines in the narrowest usual column. */
const longestWholeRow = 400

/** Caption, a head repeated on each page, and the rows; figures stand at the right. */
export function paintTable(table: Figures, sheet: Sheet): (Table | Paragraph)[] {
  const { caption, headed, columns, rows, rowHeaders, linesForHand } = table
  const head = {
    cells: columns.map(headCell),
    whole: true,
    head: true,
  }
  return [
    ...(headed ? [] : [new Paragraph({ style: styleIds.caption, children: plain(caption) })]),
    ...grid(
      columns.map(({ share }) => share),
      [
        head,
        ...rows.map((row) => ({
          ...paintRow(row, columns, rowHeaders),
          ...(linesForHand && { height: linesForHand * lineForHand }),
        })),
      ],
      { lines: linesForHand ? 'all' : 'rows', rowHeaders },
      sheet,
    ),
  ]
}

/** Room for handwriting from line to line. */
const lineForHand = millimetres(8)

const headCell = ({ title, align, code }: Column) => [
  new Paragraph({ style: styleIds.tableHead, alignment: sides[align], children: plain(title) }),
  ...(code ? [new Paragraph({ style: styleIds.blankCode, children: plain(code) })] : []),
]

const paintRow = ({ cells }: Row, columns: readonly Column[], rowHeaders: boolean) => ({
  whole: cells.every(isShort),
  cells: cells.map((cell, index) => {
    const style = rowHeaders && index === 0 ? styleIds.tableRowHead : styleIds.tableText
    const alignment = sides[columns[index]?.align ?? 'start']
    return cell.map((content) => new Paragraph({ style, alignment, children: runsOf(content) }))
  }),
})

/** Labels left, values right: reads as a list, and a word processor edits it as a plain table. */
export const paintFieldList = ({ items, asks }: FieldList, sheet: Sheet): (Table | Paragraph)[] =>
  grid(
    asks ? [0.42, 0.58] : [0.3, 0.7],
    items.map(({ label, value }) => ({
      whole: isShort(value),
      cells: [
        [new Paragraph({ style: styleIds.fieldLabel, children: plain(label) })],
        value.map(
          (content) => new Paragraph({ style: styleIds.fieldValue, children: runsOf(content) }),
        ),
      ],
    })),
    { lines: 'rows', rowHeaders: true },
    sheet,
  )

const isShort = (cell: readonly Inline[]) =>
  cell.flat().reduce((length, { text }) => length + text.length, 0) <= longestWholeRow

const sides = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT } as const
