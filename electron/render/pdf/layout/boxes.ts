import type { BoxOperation, Operation } from './operations.ts'

// Strips meet exactly; a reader that smooths edges would still show a seam between two shades.
const touching = 0.01

/** Joins shades and bars that go on from strip to strip into one box each, first of all drawings. */
export function withBoxesJoined(operations: readonly Operation[]): Operation[] {
  const boxes: BoxOperation[] = []
  const others: Operation[] = []
  for (const operation of operations) {
    if (operation.kind !== 'box') others.push(operation)
    else joinInto(boxes, operation)
  }
  return [...boxes, ...others]
}

function joinInto(boxes: BoxOperation[], box: BoxOperation): void {
  const above = boxes.findLastIndex((earlier) => goesOn(earlier, box))
  const earlier = boxes[above]
  if (earlier) boxes[above] = { ...earlier, height: box.y + box.height - earlier.y }
  else boxes.push(box)
}

function goesOn(earlier: BoxOperation, box: BoxOperation): boolean {
  return (
    earlier.tone === box.tone &&
    earlier.x === box.x &&
    earlier.width === box.width &&
    Math.abs(earlier.y + earlier.height - box.y) < touching
  )
}
