import type { Chart } from './blocks.ts'

/** Shapes of a chart in points from its top left corner, for any painter that can draw them. */
export type ChartShape =
  | { readonly shape: 'line'; readonly from: Point; readonly to: Point; readonly tone: ChartTone }
  | {
      readonly shape: 'dot'
      readonly at: Point
      readonly radius: number
      readonly fill: 'open' | 'full'
    }
  | {
      readonly shape: 'label'
      readonly at: Point
      readonly text: string
      readonly align: 'start' | 'middle' | 'end'
      readonly size: number
    }

export type Point = readonly [x: number, y: number]
/** `track` is the quiet line a mark sits on, `change` joins first and latest, `grid` is the scale. */
export type ChartTone = 'track' | 'change' | 'grid'

export interface ChartDrawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly ChartShape[]
}

const rowHeight = 20
const labelWidth = 110
const labelSize = 9
const scaleHeight = 16
const keyHeight = 18
const radius = 4

/**
 * Lays a chart out in `width` points: row labels left, marks on a 0–100 line, the scale below, the
 * key last. Labels sit on their baseline (`at` is the baseline's start, middle or end).
 */
export function drawChart(chart: Chart, width: number): ChartDrawing {
  const left = labelWidth
  const right = width - 14
  const x = (value: number) =>
    left + ((value - chart.min) / (chart.max - chart.min)) * (right - left)
  const bottom = chart.rows.length * rowHeight

  const rows = chart.rows.flatMap((row, index) =>
    drawRow(row, index * rowHeight + rowHeight / 2, left, right, x),
  )
  return {
    width,
    height: bottom + scaleHeight + keyHeight,
    shapes: [
      ...drawScale(chart, x, bottom),
      ...rows,
      ...drawKey(chart, left, bottom + scaleHeight),
    ],
  }
}

function drawRow(
  row: Chart['rows'][number],
  y: number,
  left: number,
  right: number,
  x: (value: number) => number,
): ChartShape[] {
  const marks = row.values.flatMap((value, index) =>
    value === null ? [] : [{ x: x(value), index }],
  )
  const first = marks[0]
  const last = marks.at(-1)
  const label: ChartShape = {
    shape: 'label',
    at: [0, y + 3],
    text: row.label,
    align: 'start',
    size: labelSize,
  }
  const track: ChartShape = { shape: 'line', from: [left, y], to: [right, y], tone: 'track' }
  const change: ChartShape[] =
    first && last && first !== last
      ? [{ shape: 'line', from: [first.x, y], to: [last.x, y], tone: 'change' }]
      : []
  return [
    label,
    track,
    ...change,
    ...marks.map((mark) => dotOf(mark.index, row.values.length, [mark.x, y])),
  ]
}

function dotOf(index: number, count: number, at: Point): ChartShape {
  const isFirst = index === 0 && count > 1
  const isLast = index === count - 1
  return {
    shape: 'dot',
    at,
    radius: isFirst || isLast ? radius : radius - 1.5,
    fill: isFirst ? 'open' : 'full',
  }
}

function drawScale(chart: Chart, x: (value: number) => number, bottom: number): ChartShape[] {
  const middle = (chart.min + chart.max) / 2
  return [chart.min, middle, chart.max].flatMap((value): ChartShape[] => [
    { shape: 'line', from: [x(value), 0], to: [x(value), bottom], tone: 'grid' },
    {
      shape: 'label',
      at: [x(value), bottom + 11],
      text: `${value} ${chart.unit}`,
      align: 'middle',
      size: labelSize - 1,
    },
  ])
}

/** Generous widths instead of measured ones: the geometry must not depend on a font. */
function drawKey(chart: Chart, left: number, top: number): ChartShape[] {
  const step = 90
  return chart.series.flatMap((name, index): ChartShape[] => [
    dotOf(index, chart.series.length, [left + index * step + radius, top + 9]),
    {
      shape: 'label',
      at: [left + index * step + 2 * radius + 5, top + 12],
      text: name,
      align: 'start',
      size: labelSize - 1,
    },
  ])
}
