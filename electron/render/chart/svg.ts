import type { ChartDrawing, ChartShape, ChartTone } from '../../../templates/model/chart.ts'
import { outline } from './outline.ts'

const ink = '#1B2530'
const accent = '#0E4A5C'
const paper = '#FFFFFF'

const strokes: Record<ChartTone, { readonly color: string; readonly width: number }> = {
  grid: { color: '#E2DED5', width: 0.5 },
  track: { color: '#CFC9BD', width: 1 },
  change: { color: '#17657C', width: 2.5 },
}

/** Points left free at either side, so that a scaled picture does not lose the edge of a letter. */
export const bleed = 2

/** A chart as SVG in points, its letters as outlines of the face in `ttf`. */
export function chartSvg({ width, height, shapes }: ChartDrawing, ttf: Uint8Array): string {
  const whole = tidy(width + 2 * bleed)
  const size = `width="${whole}" height="${tidy(height)}"`
  const box = `viewBox="${-bleed} 0 ${whole} ${tidy(height)}"`
  const ground = `<rect x="${-bleed}" ${size} fill="${paper}"/>`
  const drawn = shapes.map((shape) => drawShape(shape, ttf)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>${ground}${drawn}</svg>`
}

function drawShape(shape: ChartShape, ttf: Uint8Array): string {
  switch (shape.shape) {
    case 'line':
      return drawLine(shape)
    case 'dot':
      return drawDot(shape)
    case 'label':
      return drawLabel(shape, ttf)
  }
}

function drawLine({ from, to, tone }: Extract<ChartShape, { shape: 'line' }>): string {
  const { color, width } = strokes[tone]
  const ends = `x1="${tidy(from[0])}" y1="${tidy(from[1])}" x2="${tidy(to[0])}" y2="${tidy(to[1])}"`
  return `<line ${ends} stroke="${color}" stroke-width="${width}" stroke-linecap="round"/>`
}

/** An open mark is filled with paper, so that the line below does not run through it. */
function drawDot({ at, radius, fill }: Extract<ChartShape, { shape: 'dot' }>): string {
  const stroke = 1.5
  const r = tidy(radius - stroke / 2)
  const color = fill === 'full' ? accent : paper
  return `<circle cx="${tidy(at[0])}" cy="${tidy(at[1])}" r="${r}" fill="${color}" stroke="${accent}" stroke-width="${stroke}"/>`
}

function drawLabel(
  { at, text, align, size }: Extract<ChartShape, { shape: 'label' }>,
  ttf: Uint8Array,
): string {
  const { path, width } = outline(text, size, ttf)
  const before = { start: 0, middle: width / 2, end: width }[align]
  return `<path transform="translate(${tidy(at[0] - before)} ${tidy(at[1])})" fill="${ink}" d="${path}"/>`
}

/** Hundredths of a point are finer than any printer and keep the file small. */
const tidy = (points: number) => Number(points.toFixed(2))
