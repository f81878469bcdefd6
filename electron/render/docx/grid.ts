import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { colors } from './colors.ts'
import { columnWidths, points, type Sheet } from './page.ts'
import { styleIds } from './styles.ts'

export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const thinLine: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: colors.line }
export const strongLine: IBorderOptions = {
  style: BorderStyle.SINGLE,
  size: 8,
  color: colors.accent,
}

export interface GridRow {
  /** As many as there are columns; a cell is one or more paragraphs. */
  readonly cells: readonly (readonly Paragraph[])[]
  /** A row that may not be split over two pages. Never a long one: it would be cut. */
  readonly whole: boolean
  /** Repeated at the top of each page. */
  readonly head?: boolean
  /** In twips, at the least. */
  readonly height?: number
  /** Cells end level: lines to write on stand beside each other under words of any length. */
  readonly endLevel?: boolean
}

export interface GridLook {
  /** Lines between rows, or around every cell; the head has a stronger one below it. */
  readonly lines: 'rows' | 'all' | 'none'
  /** Stays on one page. For few rows only: a table longer than a page cannot. */
  readonly together?: boolean
  /** Said to screen readers: the first column names its row. */
  readonly rowHeaders?: boolean
}

/**
 * A table as wide as the text. Followed by a small empty paragraph, for tables that touch become one
 * and a document may not end in a table. No rows, no table: Word cannot open an empty one.
 */
export function grid(
  shares: readonly number[],
  rows: readonly GridRow[],
  look: GridLook,
  { textWidth }: Sheet,
): (Table | Paragraph)[] {
  if (rows.length === 0) return []
  const widths = columnWidths(shares, textWidth)
  const inner = look.lines === 'none' ? noLine : thinLine
  const upright = look.lines === 'all' ? thinLine : noLine
  return [
    new Table({
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        top: noLine,
        bottom: inner,
        left: upright,
        right: upright,
        insideHorizontal: inner,
        insideVertical: upright,
      },
      tableLook: { firstRow: rows[0]?.head ?? false, firstColumn: look.rowHeaders ?? false },
      rows: rows.map((row, index) =>
        paintRow(row, {
          widths,
          room: look.lines === 'none' ? { top: 0, bottom: points(8) } : roomAtLines,
          keepNext: look.together === true && index < rows.length - 1,
        }),
      ),
    }),
    new Paragraph({ style: styleIds.afterTable }),
  ]
}

/** In twips: no line touches the words above or below it. */
const roomAtLines = { top: points(2), bottom: 0 }

interface RowLook {
  readonly widths: readonly number[]
  readonly room: { readonly top: number; readonly bottom: number }
  readonly keepNext: boolean
}

function paintRow(
  { cells, whole, height, endLevel = false, head = false }: GridRow,
  { widths, room, keepNext }: RowLook,
): TableRow {
  return new TableRow({
    cantSplit: whole,
    ...(keepNext && { keepNext }),
    ...(head && { tableHeader: true }),
    ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (children, index) =>
        new TableCell({
          children: children.length > 0 ? children : [new Paragraph({})],
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          margins: { ...cellSides(index), ...room },
          ...(endLevel && { verticalAlign: VerticalAlign.BOTTOM }),
          ...(head && { borders: { bottom: strongLine } }),
        }),
    ),
  })
}

/** The first column stands on the page's margin, flush with the text above and below. */
const cellSides = (column: number) => ({
  marginUnitType: WidthType.DXA,
  left: column === 0 ? 0 : points(6),
  right: points(6),
})
