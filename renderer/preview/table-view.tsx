import type { Column, Inline, Row, Table } from '../../templates/model/blocks.ts'
import { SpanParagraphs } from './spans.tsx'

export function TableView({ table }: { readonly table: Table }) {
  return (
    // A wide table scrolls by itself, so it must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area needs the focus
    <section className="sheet-table" tabIndex={0} aria-label={table.caption}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" className={column.align}>
                {column.title}
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
          align={columns[index]?.align ?? 'start'}
          isHeader={hasHeader && index === 0}
        />
      ))}
    </tr>
  )
}

function Cell({
  cell,
  align,
  isHeader,
}: {
  readonly cell: readonly Inline[]
  readonly align: Column['align']
  readonly isHeader: boolean
}) {
  const content = <SpanParagraphs value={cell} />
  return isHeader ? (
    <th scope="row" className={align}>
      {content}
    </th>
  ) : (
    <td className={align}>{content}</td>
  )
}
