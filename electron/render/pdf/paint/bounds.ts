import { page, type Sheet } from '../layout/look.ts'
import type { Operation } from '../layout/operations.ts'

/** Left, bottom, right, top in the page's own coordinates, which count from its bottom left corner. */
export type Bounds = readonly [left: number, bottom: number, right: number, top: number]

/** The box around everything drawn in some slots, on the first page that they reach. */
export function boundsOf(
  pages: readonly (readonly Operation[])[],
  slots: ReadonlySet<number>,
  sheet: Sheet,
): Bounds | undefined {
  for (const operations of pages) {
    const boxes = operations
      .filter(({ owner }) => typeof owner === 'number' && slots.has(owner))
      .map(extentOf)
    if (boxes.length > 0) return onPaper(around(boxes), sheet)
  }
  return undefined
}

function around(boxes: readonly Bounds[]): Bounds {
  const edge = (side: 0 | 1 | 2 | 3) => boxes.map((box) => box[side])
  return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))]
}

const onPaper = ([left, bottom, right, top]: Bounds, { scale, x, y }: Sheet): Bounds => [
  x + left * scale,
  y + bottom * scale,
  x + right * scale,
  y + top * scale,
]

function extentOf(operation: Operation): Bounds {
  const { x } = operation
  const y = page.height - operation.y
  switch (operation.kind) {
    case 'text':
      return [
        x,
        y - operation.size * 0.3,
        x + widthOf(operation.runs, operation.size),
        y + operation.size,
      ]
    case 'box':
      return [x, y - operation.height, x + operation.width, y]
    case 'dot':
      return [
        x - operation.radius,
        y - operation.radius,
        x + operation.radius,
        y + operation.radius,
      ]
    case 'line': {
      const toY = page.height - operation.toY
      return [
        Math.min(x, operation.toX),
        Math.min(y, toY),
        Math.max(x, operation.toX),
        Math.max(y, toY),
      ]
    }
  }
}

function widthOf(runs: Extract<Operation, { kind: 'text' }>['runs'], size: number): number {
  const advances = runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance))
  return (advances.reduce((sum, advance) => sum + advance, 0) * size) / 1000
}
