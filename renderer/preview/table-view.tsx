import { useEffect, useRef, useState } from 'react'
import type { Column, Inline, Row, Table } from '../../templates/model/blocks.ts'
import { classes } from '../ui/classes.ts'
import { SpanParagraphs } from './spans.tsx'

/** So many columns that hold prose read well beside each other only on a page's width. */
const manyColumns = 4
/** In characters: what is longer is read, not looked up. */
const longestFact = 40

export function TableView({ table }: { readonly table: Table }) {
  const { frame, scrolls } = useScrolls()
  return (
    <section
      ref={frame}
      className={classes('sheet-table', shapeOf(table), isForHand(table) && 'for-hand')}
      // A table that scrolls by itself must be reachable by keyboard; any other is no stop on the way.
      {...(scrolls && { tabIndex: 0 })}
      aria-label={table.caption}
    >
      <table>
        {!table.headed && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" className={column.align}>
                {column.title}
                {column.code && <small>{column.code}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
            <RowView key={index} row={row} columns={table.columns} hasHeader={table.rowHeaders} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Whether what is in the frame is wider than the frame. */
function useScrolls() {
  const frame = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { frame, scrolls }
}

const isForHand = ({ linesForHand }: Table) => linesForHand !== undefined

/** How a table is set where it is narrow; `undefined` when it fits anywhere. */
function shapeOf({ columns, rows }: Table): 'prose-columns' | 'figures' | undefined {
  const holdsProse = rows.some(({ cells }) =>
    cells.some((cell) => cell.some((content) => textOf(content).length > longestFact)),
  )
  if (holdsProse && columns.length >= manyColumns) return 'prose-columns'
  return columns.slice(1).every(({ align }) => align === 'end') ? 'figures' : undefined
}

function RowView({
  row,
  columns,
  hasHeader,
}: {
  readonly row: Row
  readonly columns: readonly Column[]
  readonly hasHeader: boolean
}) {
  return (
    <tr>
      {row.cells.map((cell, index) => (
        <Cell
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
          key={index}
          cell={cell}
          column={columns[index]}
          isHeader={hasHeader && index === 0}
        />
      ))}
    </tr>
  )
}

function Cell({
  cell,
  column,
  isHeader,
}: {
  readonly cell: readonly Inline[]
  readonly column: Column | undefined
  readonly isHeader: boolean
}) {
  const Tag = isHeader ? 'th' : 'td'
  return (
    <Tag
      {...(isHeader && { scope: 'row' })}
      className={classes(column?.align, isFigure(cell) && 'unbroken')}
      data-column={column?.title}
    >
      <SpanParagraphs value={cell} />
    </Tag>
  )
}

/** A date, a number or a code: read as one, so it stays on one line. */
const isFigure = ([content, ...more]: readonly Inline[]): boolean =>
  content !== undefined && more.length === 0 && /^\p{L}?[\d\s.,:+−–%-]*$/u.test(textOf(content))

const textOf = (content: Inline): string => content.map(({ text }) => text).join('')
