import type { Operation } from './operations.ts'

/**
 * A horizontal strip of a page that is never cut: a line of text, or lines side by side. Blocks
 * become strips, and pages are filled with strips. Operations count from the strip's top left.
 */
export interface Strip {
  readonly height: number
  /** White space above it, left out at the top of a page. */
  readonly space: number
  readonly operations: readonly Operation[]
  /** Stands on the same page as the strip that follows. */
  readonly held: boolean
  /** Drawn again when a page begins with this strip: the header of a table. */
  readonly repeated?: readonly Strip[]
  readonly bookmark?: { readonly level: number; readonly title: string }
}

const fewestLines = 2

/** Holds strips so that no page begins or ends with a lone line of a paragraph. */
export function keptReadable(strips: readonly Strip[], keptWhole: number): Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index) => {
    const breaksWell =
      strips.length > keptWhole && index >= fewestLines - 1 && index < strips.length - fewestLines
    return index === last || breaksWell ? strip : { ...strip, held: true }
  })
}

/** Two rows up to this height together, in points, are not parted at the beginning or the end. */
const highestPair = 200

/** No page begins or ends with one short row of several whose others stand elsewhere. */
export function inCompany(rows: readonly Strip[][]): Strip[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1]
    const atAnEnd = index === 0 || index === rows.length - 2
    if (!next || !atAnEnd || heightOf([...row, ...next]) > highestPair) return row
    return row.map((strip, line) => (line === row.length - 1 ? { ...strip, held: true } : strip))
  })
}

export function heldWithNext(strips: readonly Strip[]): Strip[] {
  return strips.map((strip) => ({ ...strip, held: true }))
}

export function withSpace(strips: readonly Strip[], space: number): Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, space } : strip))
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.space + strip.height, 0)
}

/** Turns the space between strips into height, so that what is drawn behind them has no gaps. */
export function closed(strips: readonly Strip[]): Strip[] {
  return strips.map(({ space, ...strip }, index) => ({
    ...strip,
    space: index === 0 ? space : 0,
    height: strip.height + (index === 0 ? 0 : space),
    operations: index === 0 ? strip.operations : shifted(strip.operations, 0, space),
  }))
}

/** White space inside a box, above and below its strips; unlike `space` it survives a page's top. */
export function padded(strips: readonly Strip[], above: number, below: number): Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index) => {
    const top = index === 0 ? above : 0
    const bottom = index === last ? below : 0
    return {
      ...strip,
      height: strip.height + top + bottom,
      operations: top === 0 ? strip.operations : shifted(strip.operations, 0, top),
    }
  })
}

export function shifted(operations: readonly Operation[], dx: number, dy: number): Operation[] {
  return operations.map((operation) =>
    operation.kind === 'line'
      ? {
          ...operation,
          x: operation.x + dx,
          y: operation.y + dy,
          toX: operation.toX + dx,
          toY: operation.toY + dy,
        }
      : { ...operation, x: operation.x + dx, y: operation.y + dy },
  )
}

/**
 * Puts columns of strips beside each other: the first strips of all make the first strip, and so
 * on. `x` is each column's left edge.
 */
export function sideBySide(columns: Columns): Strip[] {
  const count = Math.max(0, ...columns.map((column) => column.strips.length))
  return Array.from({ length: count }, (_, index) => {
    const beside = columns.flatMap(({ x, strips }) => {
      const strip = strips[index]
      return strip ? [{ x, strip }] : []
    })
    const above = Math.max(...beside.map(({ strip }) => strip.space))
    return {
      height: above + Math.max(...beside.map(({ strip }) => strip.height)),
      space: 0,
      held: beside.some(({ strip }) => strip.held),
      operations: beside.flatMap(({ x, strip }) => shifted(strip.operations, x, above)),
    }
  })
}

type Columns = readonly { readonly x: number; readonly strips: readonly Strip[] }[]

/** What no page parts is at the most this high, in points: some eight lines. */
const highestUncut = 110

/**
 * Puts columns beside each other, each with its own distances between lines: a page may part them
 * where no column has a line. Where the lines of long columns never agree, they go line by line.
 */
export function abreast(columns: Columns): Strip[] {
  const areEven = columns.every(({ strips }) => strips.every(({ space }) => space === 0))
  if (areEven) return sideBySide(columns)
  const cut: Strip[] = []
  let bottom = 0
  for (const lines of cutBetweenLines(columns)) {
    const top = bottom
    bottom = Math.max(...lines.map((line) => line.bottom))
    const lastOfColumns = new Map(lines.map(({ column, strip }) => [column, strip]))
    cut.push({
      height: bottom - top,
      space: 0,
      held: [...lastOfColumns.values()].some(({ held }) => held),
      operations: lines.flatMap((line) => shifted(line.strip.operations, line.x, line.top - top)),
    })
  }
  return cut.some(({ height }) => height > highestUncut) ? sideBySide(columns) : cut
}

interface PlacedLine {
  readonly strip: Strip
  readonly column: number
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Lines that meet may seem to overlap by what a sum of fractions is out. */
const nearly = 0.01

/** All lines from the top down, in runs of those that stand beside each other. */
function cutBetweenLines(columns: Columns): PlacedLine[][] {
  const runs: PlacedLine[][] = []
  let bottom = 0
  for (const line of columns.flatMap(placedLines).sort((one, other) => one.top - other.top)) {
    const run = runs.at(-1)
    if (run && line.top < bottom - nearly) run.push(line)
    else runs.push([line])
    bottom = Math.max(bottom, line.bottom)
  }
  return runs
}

function placedLines({ x, strips }: Columns[number], column: number): PlacedLine[] {
  let bottom = 0
  return strips.map((strip) => {
    const top = bottom + strip.space
    bottom = top + strip.height
    return { strip, column, x, top, bottom }
  })
}

const linesOfHeading = 6

/**
 * Puts a short heading strip by strip beside the strips it heads, with its own line spacing where
 * theirs differs: its lines hang from the first strip as one, so a gap beside it opens none in it.
 * A heading of many lines goes line by line beside them instead, so that a page may part it.
 */
export function headedBy(heading: readonly Strip[], x: number, body: readonly Strip[]): Strip[] {
  const [first, ...rest] = sideBySide([{ x, strips: body }])
  if (!first || heading.length > linesOfHeading)
    return sideBySide([
      { x: 0, strips: heading },
      { x, strips: body },
    ])
  const missing = Math.max(0, heightOf(heading) - heightOf([first, ...rest]))
  const strips = [{ ...first, operations: [...stacked(heading), ...first.operations] }, ...rest]
  const covered = heightOf(heading)
  let used = 0
  return strips.map((strip, index) => {
    used += strip.height
    const beside = used < covered && index < strips.length - 1
    const height = strip.height + (index === strips.length - 1 ? missing : 0)
    return { ...strip, height, held: strip.held || beside }
  })
}

/** Strips as one that is never parted. */
export function merged(strips: readonly Strip[]): Strip {
  return { height: heightOf(strips), space: 0, held: false, operations: stacked(strips) }
}

function stacked(strips: readonly Strip[]): Operation[] {
  let y = 0
  return strips.flatMap((strip) => {
    const operations = shifted(strip.operations, 0, y + strip.space)
    y += strip.space + strip.height
    return operations
  })
}

/** Adds to each strip what is drawn behind it, by the strip's height. */
export function onGround(
  strips: readonly Strip[],
  ground: (height: number, position: { first: boolean; last: boolean }) => readonly Operation[],
): Strip[] {
  return strips.map((strip, index) => ({
    ...strip,
    operations: [
      ...ground(strip.height, { first: index === 0, last: index === strips.length - 1 }),
      ...strip.operations,
    ],
  }))
}
