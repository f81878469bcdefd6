import type { Chart } from '../../templates/model/blocks.ts'
import { type ChartShape, drawChart } from '../../templates/model/chart.ts'

/**
 * Points of the drawing; the picture then fills the width it is given. Drawn for a narrow column,
 * so that its words are still large enough there; each measurement needs its place in the key.
 */
const widthFor = ({ series }: Chart): number => Math.max(280, 110 + 90 * series.length)

export function ChartView({ chart }: { readonly chart: Chart }) {
  const drawing = drawChart(chart, widthFor(chart))
  return (
    <figure className="sheet-chart">
      <svg
        role="img"
        aria-label={chart.alternative}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      >
        {drawing.shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a shape has no identity but its place
          <Shape key={index} shape={shape} />
        ))}
      </svg>
      <figcaption>{chart.caption}</figcaption>
    </figure>
  )
}

function Shape({ shape }: { readonly shape: ChartShape }) {
  switch (shape.shape) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      return <line className={`chart-${shape.tone}`} x1={x1} y1={y1} x2={x2} y2={y2} />
    }
    case 'dot': {
      const [cx, cy] = shape.at
      return <circle className={`chart-dot ${shape.fill}`} cx={cx} cy={cy} r={shape.radius} />
    }
    case 'label': {
      const [x, y] = shape.at
      return (
        <text className="chart-label" x={x} y={y} textAnchor={shape.align} fontSize={shape.size}>
          {shape.text}
        </text>
      )
    }
  }
}
