import { Resvg } from '@resvg/resvg-js'
import type { Chart } from '../../../templates/model/blocks.ts'
import { drawChart } from '../../../templates/model/chart.ts'
import { bleed, chartSvg } from './svg.ts'

export interface ChartPicture {
  readonly png: Uint8Array
  /** Size on paper in points; the picture itself holds three pixels a point (216 dpi). */
  readonly width: number
  readonly height: number
}

const pixelsPerPoint = 3

/**
 * Draws a chart `width` points wide as PNG, its letters with the face in `ttf` (one TrueType face).
 * The same chart and face give the same bytes; no font of the machine is looked at.
 */
export function chartPicture(chart: Chart, width: number, ttf: Uint8Array): ChartPicture {
  const drawing = drawChart(chart, width - 2 * bleed)
  const image = new Resvg(chartSvg(drawing, ttf), {
    fitTo: { mode: 'zoom', value: pixelsPerPoint },
    font: { loadSystemFonts: false },
  }).render()
  return { png: image.asPng(), width, height: drawing.height }
}
