import { ImageRun, Paragraph } from 'docx'
import type { Chart } from '../../../templates/model/blocks.ts'
import { chartPicture } from '../chart/index.ts'
import { textWidth } from './page.ts'
import { plain } from './runs.ts'
import { styleIds } from './styles.ts'

const pixelsPerPoint = 96 / 72

/** Caption and picture; what the picture shows is said by its alternative text. */
export function paintChart(chart: Chart, letters: Uint8Array): Paragraph[] {
  const { png, width, height } = chartPicture(chart, textWidth / 20, letters)
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
