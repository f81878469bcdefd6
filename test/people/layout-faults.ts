import type { Page } from '@playwright/test'
import { type Box, type LaidOut, type Line, laidOut, type Seen } from './laid-out.ts'
import { settle } from './pictures.ts'

/** How letters are drawn, not how they are laid; in CSS pixels. */
const slack = 1.5
/** Letters of two lines may reach into each other's room without touching. */
const lineSlack = 5

/**
 * What whoever looks at the screen would call broken, one line each: a page that scrolls sideways,
 * words that are cut, that lie on one another, run out of their button or out of the window, a
 * word broken in two where it stands alone, two controls in one place.
 */
export async function layoutFaults(window: Page): Promise<string[]> {
  await settle(window)
  return faultsOf(await window.evaluate(laidOut))
}

/** The same of a screen that has been measured. */
export function faultsOf({
  width,
  overflow,
  lines,
  controls,
  cut,
  sideways,
  broken,
}: LaidOut): string[] {
  const faults = [
    ...(overflow > slack ? [`the page scrolls sideways by ${overflow}`] : []),
    ...sideways.map((name) => `scrolls sideways: ${name}`),
    ...cut.map((name) => `is cut: ${name}`),
    ...broken.map((word) => `broken in two: ${word}`),
    ...lines
      .filter(({ left, right, isInWide }) => !isInWide && (left < -slack || right > width + slack))
      .map(({ name }) => `runs out of the window: ${name}`),
    ...lines.filter(runsOut).map(({ name }) => `runs out of its control: ${name}`),
    ...collisions(lines, lineSlack)
      .filter(([one, other]) => one.text !== other.text)
      .map(([one, other]) => `on one another: ${one.name} and ${other.name}`),
    ...collisions(controls, slack).map(
      ([one, other]) => `in one place: ${one.name} and ${other.name}`,
    ),
  ]
  return [...new Set(faults)]
}

const runsOut = ({ control, ...line }: Line): boolean =>
  control !== null &&
  (line.left < control.left - slack ||
    line.right > control.right + slack ||
    line.top < control.top - lineSlack ||
    line.bottom > control.bottom + lineSlack)

/** Each pair that stands in one place of what moves together. */
function collisions<T extends Seen>(things: readonly T[], down: number): (readonly [T, T])[] {
  const fromTheTop = things.toSorted((a, b) => a.top - b.top)
  return fromTheTop.flatMap((thing, index) => {
    const below = fromTheTop.slice(index + 1)
    const end = below.findIndex(({ top }) => top > thing.bottom)
    return below
      .slice(0, end === -1 ? undefined : end)
      .filter((other) => other.layer === thing.layer && overlap(thing, other, down))
      .map((other) => [thing, other] as const)
  })
}

const overlap = (a: Box, b: Box, down: number): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > down
