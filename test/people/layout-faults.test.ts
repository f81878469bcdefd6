import { expect, test } from 'vitest'
import type { LaidOut, Line, Seen } from './laid-out.ts'
import { faultsOf } from './layout-faults.ts'

const inOrder: LaidOut = {
  width: 640,
  overflow: 0,
  lines: [],
  controls: [],
  cut: [],
  sideways: [],
  broken: [],
}
const box = (left: number, top: number, width = 100, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const line = (text: number, at: ReturnType<typeof box>, more: Partial<Line> = {}): Line => ({
  name: `text ${text}`,
  layer: 1,
  text,
  control: null,
  isInWide: false,
  ...at,
  ...more,
})
const control = (name: string, at: ReturnType<typeof box>, layer = 1): Seen => ({
  name,
  layer,
  ...at,
})

test('a screen that is laid as it should has no faults', () => {
  const lines = [line(1, box(0, 0)), line(1, box(0, 20)), line(2, box(120, 0))]
  const controls = [control('one', box(0, 50)), control('other', box(104, 50))]
  expect(faultsOf({ ...inOrder, lines, controls })).toEqual([])
})

test('two texts in one place are told once, lines of one text never', () => {
  const lines = [
    line(1, box(0, 0)),
    line(1, box(0, 10)),
    line(2, box(50, 12)),
    line(2, box(50, 32)),
  ]
  expect(faultsOf({ ...inOrder, lines })).toEqual(['on one another: text 1 and text 2'])
})

test('two controls in one place are a fault, unless one moves over the other', () => {
  const below = control('field', box(0, 0))
  expect(faultsOf({ ...inOrder, controls: [below, control('button', box(90, 10))] })).toEqual([
    'in one place: field and button',
  ])
  expect(faultsOf({ ...inOrder, controls: [below, control('button', box(90, 10), 2)] })).toEqual([])
})

test('words that leave their button or the window are faults, but not those of a wide table', () => {
  const outside = line(1, box(600, 0))
  const burst = line(2, box(0, 40), { control: box(0, 40, 60) })
  expect(faultsOf({ ...inOrder, lines: [outside, burst] })).toEqual([
    'runs out of the window: text 1',
    'runs out of its control: text 2',
  ])
  expect(faultsOf({ ...inOrder, lines: [{ ...outside, isInWide: true }] })).toEqual([])
})

test('what is cut, broken or scrolls sideways is told by its name', () => {
  const laid = { ...inOrder, overflow: 12, cut: ['p'], broken: ['word in h1'], sideways: ['div'] }
  expect(faultsOf(laid)).toEqual([
    'the page scrolls sideways by 12',
    'scrolls sideways: div',
    'is cut: p',
    'broken in two: word in h1',
  ])
})
