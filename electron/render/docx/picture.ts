import { ImageRun, Paragraph } from 'docx'
import type { Chart } from '../../../templates/model/blocks.ts'
import { chartPicture } from '../chart/index.ts'
import type { Sheet } from './page.ts'
import { plain } from './runs.ts'
import { styleIds } from './styles.ts'

const pixelsPerPoint = 96 / 72
/** The picture's own words grow with the rest. */
const glassOfLargePrint = 1.6

/** Caption and picture; what the picture shows is said by its alternative text. */
export function paintChart(
  chart: Chart,
  letters: Uint8Array,
  { textWidth, isTurned }: Sheet,
): Paragraph[] {
  const glass = isTurned ? glassOfLargePrint : 1
  const { png, ...drawn } = chartPicture(chart, textWidth / 20 / glass, letters)
  const [width, height] = [drawn.width * glass, drawn.height * glass]
  return [
    new Paragraph({ style: styleIds.caption, children: plain(chart.caption) }),
    new Paragraph({
      style: styleIds.chart,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: width * pixelsPerPoint, height: height * pixelsPerPoint },
          altText: { name: chart.caption, description: chart.alternative },
        }),
      ],
    }),
  ]
}
