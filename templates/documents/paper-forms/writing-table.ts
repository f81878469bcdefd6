import type { Block, Column, Inline, Row, Table } from '../../model/blocks.ts'
import { type Field, type Fields, isKeptByProduct } from '../../model/fields.ts'
import { prose, words } from '../shared/prose.ts'
import { type Asked, type FormDesk, helpOf, inside, wordsOf } from './asked.ts'

/** More columns than this leave no room for a word in each. */
const mostColumns = 6

/** Whether each record of a list has room in a row: nothing in it holds anything further. */
export const fitsInRow = (fields: Fields): boolean => {
  const columns = Object.values(fields).filter((field) => !isKeptByProduct(field))
  return columns.length <= mostColumns && !columns.some((field) => 'fields' in field)
}

/**
 * A list as a table to write in: a column a field, a row a record. The caption tells the list's code,
 * the columns the rest of it.
 */
export function writingTable(desk: FormDesk, list: Asked, fields: Fields): Block[] {
  const columns = inside({ ...list, depth: list.depth + 1 }, fields)
  const linesForHand = linesOfRow(columns)
  const { label, one = label } = wordsOf(desk, list)
  const notes = [
    ...helpOfColumns(desk, columns),
    ...columns.flatMap((column) => legendOf(desk, column, columns.length)),
  ]
  const table: Table = {
    type: 'table',
    caption: `${list.depth > 0 ? label : desk.text.rowForEach(one)} (${list.path})`,
    columns: columnsOf(desk, columns),
    rows: Array.from({ length: rowsFor(list, linesForHand) }, () => rowOf(desk, columns)),
    rowHeaders: false,
    linesForHand,
  }
  return [
    ...prose(notes.length > 0 ? [words(notes.join(' '))] : [], 'note').map((note) => ({
      ...note,
      keepWithNext: true,
    })),
    table,
  ]
}

/** What is told at length gets two lines, a word or two one. */
const linesOfRow = (columns: readonly Asked[]): number =>
  columns.some(({ field }) => field.kind === 'text') ? 2 : 1

/** Short rows are many. A list inside a card has more rows than one of which each is told by itself. */
const rowsFor = ({ depth }: Asked, lines: number): number => {
  if (lines === 1) return 6
  return depth > 0 ? 4 : 3
}

/** So few codes have a box each in every row of so few columns; of more, the number is written. */
const mostBoxes = 3
const mostColumnsWithBoxes = 3

const hasBoxes = ({ kind, ...field }: Field, columns: number): boolean =>
  kind === 'yesNo' ||
  (kind === 'choice' &&
    'options' in field &&
    field.options.length <= mostBoxes &&
    columns <= mostColumnsWithBoxes)

const isNumbered = (field: Field, columns: number) =>
  field.kind === 'choice' && !hasBoxes(field, columns)

const optionsOf = (desk: FormDesk, asked: Asked): string[] => {
  const { options = {} } = wordsOf(desk, asked)
  if (asked.field.kind === 'yesNo') return [desk.text.yes, desk.text.no]
  return asked.field.kind === 'choice'
    ? asked.field.options.map((name) => options[name] ?? name)
    : []
}

/** "Kohta: 1 esittäytyminen, 2 kysymykset": the numbers that are written in the column. */
function legendOf(desk: FormDesk, asked: Asked, columns: number): string[] {
  if (!isNumbered(asked.field, columns)) return []
  const numbered = optionsOf(desk, asked).map((option, index) => `${index + 1}\u00a0${option}`)
  return [`${wordsOf(desk, asked).label}: ${numbered.join(', ')}.`]
}

const helpOfColumns = (desk: FormDesk, columns: readonly Asked[]): string[] =>
  columns.flatMap((column) => {
    const words = wordsOf(desk, column)
    return helpOf(words).map((help) => `${words.label}: ${help}`)
  })

/** Room of a column against its neighbours'. */
const weights: Readonly<Record<Field['kind'], number>> = {
  text: 3.4,
  lines: 2,
  line: 1.9,
  actor: 1.9,
  fact: 1.9,
  choice: 1.5,
  yesNo: 1.1,
  date: 1.5,
  number: 1.2,
  group: 1,
  records: 1,
}

/** So much of a weight for a letter keeps the longest word of a column's title whole. */
const weightOfLetter = 0.2

function weightOf(desk: FormDesk, asked: Asked): number {
  const letters = wordsOf(desk, asked)
    .label.split(' ')
    .map(({ length }) => length)
  return Math.max(weights[asked.field.kind], weightOfLetter * Math.max(...letters))
}

function columnsOf(desk: FormDesk, columns: readonly Asked[]): Column[] {
  const total = columns.reduce((sum, asked) => sum + weightOf(desk, asked), 0)
  return columns.map((asked) => {
    const { field, path } = asked
    const title = wordsOf(desk, asked).label
    return {
      title: isNumbered(field, columns.length)
        ? `${title} (1–${optionsOf(desk, asked).length})`
        : title,
      align: 'start',
      share: weightOf(desk, asked) / total,
      code: path.split('.').at(-1) ?? path,
    }
  })
}

const rowOf = (desk: FormDesk, columns: readonly Asked[]): Row => ({
  cells: columns.map((column) =>
    hasBoxes(column.field, columns.length) ? optionsOf(desk, column).map(boxBefore) : [],
  ),
})

const boxBefore = (option: string): Inline => words(`☐\u00a0${option}`)
