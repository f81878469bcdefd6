import type { Chart } from '../../../../../templates/model/blocks.ts'
import { type ChartShape, drawChart } from '../../../../../templates/model/chart.ts'
import { contentWidth, styles, type Tone } from '../look.ts'
import type { Operation } from '../operations.ts'
import { heldWithNext, padded, type Strip } from '../strips.ts'
import type { Element } from '../structure.ts'
import { type Desk, plain, setParagraph } from '../text.ts'

/** More rows than this would not fit on a page: the picture goes on as a second one. */
const rowsOfPicture = 28
const lineTones = { track: 'hairline', change: 'accent', grid: 'hairline' } as const
const thickness = { track: 1, change: 1.6, grid: 0.5 } as const

export function layChart(desk: Desk, chart: Chart, parent: Element): Strip[] {
  const figure = desk.structure.element(parent, 'Figure', { alternative: chart.alternative })
  const setup = { style: styles.caption, room: contentWidth }
  const caption =
    chart.caption === ''
      ? []
      : padded(setParagraph(desk, plain(chart.caption), setup, figure, 'Caption'), 0, 6)
  return [
    ...heldWithNext(caption),
    ...picturesOf(chart).map((part) => layPicture(desk, part, figure)),
  ]
}

function picturesOf(chart: Chart): Chart[] {
  const count = Math.ceil(chart.rows.length / rowsOfPicture)
  return Array.from({ length: count }, (_, index) => ({
    ...chart,
    rows: chart.rows.slice(index * rowsOfPicture, (index + 1) * rowsOfPicture),
  }))
}

function layPicture(desk: Desk, chart: Chart, figure: Element): Strip {
  const drawing = drawChart(chart, contentWidth)
  const owner = desk.structure.slot(figure)
  const draw = (shape: ChartShape) => drawShape(desk, shape, owner, drawing.shapes)
  return { height: drawing.height, space: 0, held: false, operations: drawing.shapes.map(draw) }
}

function drawShape(
  desk: Desk,
  shape: ChartShape,
  owner: number,
  all: readonly ChartShape[],
): Operation {
  if (shape.shape === 'label') return drawLabel(desk, shape, owner, all)
  if (shape.shape === 'dot') {
    const [x, y] = shape.at
    return {
      kind: 'dot',
      owner,
      x,
      y,
      radius: shape.radius,
      open: shape.fill === 'open',
      tone: 'accent',
    }
  }
  const [x, y] = shape.from
  const [toX, toY] = shape.to
  const tone: Tone = lineTones[shape.tone]
  return { kind: 'line', owner, x, y, toX, toY, thickness: thickness[shape.tone], tone }
}

type Label = Extract<ChartShape, { shape: 'label' }>

/** A label wider than its place is set smaller rather than cut or run into its neighbour. */
function drawLabel(desk: Desk, label: Label, owner: number, all: readonly ChartShape[]): Operation {
  const shaped = desk.typesetter.shape(label.text, 'regular')
  const size = Math.min(label.size, (roomFor(label, all) * 1000) / Math.max(1, shaped.width))
  const width = (shaped.width * size) / 1000
  const shift = { start: 0, middle: width / 2, end: width }[label.align]
  const [x, y] = label.at
  return { kind: 'text', owner, x: x - shift, y, size, tone: 'ink', runs: shaped.runs }
}

function roomFor(label: Label, all: readonly ChartShape[]): number {
  if (label.align !== 'start') return contentWidth
  const [x, y] = label.at
  const nexts = all.flatMap((shape) => {
    const [left, top] = shape.shape === 'line' ? shape.from : shape.at
    const upright = shape.shape === 'line' && shape.from[0] === shape.to[0]
    return !upright && left > x && Math.abs(top - y) < 8 ? [left - 8] : []
  })
  return Math.min(contentWidth, ...nexts) - x
}
