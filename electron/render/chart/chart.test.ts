import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Chart } from '../../../templates/model/blocks.ts'
import { drawChart } from '../../../templates/model/chart.ts'
import { chartPicture } from './index.ts'
import { outline } from './outline.ts'
import { chartSvg } from './svg.ts'

const face = readFileSync(
  new URL(
    '../../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    import.meta.url,
  ),
)

const kykyviisari: Chart = {
  type: 'chart',
  caption: 'Kykyviisarin tulokset',
  alternative: 'Mieli nousi 31 prosentista 47 prosenttiin. Keho mitattiin vain marraskuussa: 54 %.',
  unit: '%',
  min: 0,
  max: 100,
  series: ['13.8.2026', '3.11.2026'],
  rows: [
    { label: 'Mieli', values: [31, 47] },
    { label: 'Keho', values: [null, 54] },
  ],
}

const circles = (svg: string) => svg.match(/<circle /g)?.length ?? 0

test('an empty value draws no mark: three results and the two of the key', () => {
  expect(circles(chartSvg(drawChart(kykyviisari, 470), face))).toBe(5)
})

test('letters are outlines, so that the picture looks the same where the font is missing', () => {
  const svg = chartSvg(drawChart(kykyviisari, 470), face)
  expect(svg).not.toContain('<text')
  expect(svg).not.toContain('NaN')
})

test('a label is as wide as its letters are in the face', () => {
  const once = outline('Osallisuus', 9, face)
  const large = outline('Osallisuus', 18, face)
  expect(once.width).toBeGreaterThan(35)
  expect(once.width).toBeLessThan(55)
  expect(large.width).toBeCloseTo(2 * once.width, 5)
})

test('a letter that the face lacks is drawn as a box', () => {
  expect(outline('\u{1F9FF}', 9, face).path.length).toBeGreaterThan(0)
})

test('the picture is three pixels a point and the same every time', () => {
  const picture = chartPicture(kykyviisari, 470, face)
  const widthInPixels = new DataView(picture.png.buffer, picture.png.byteOffset).getUint32(16)
  expect(widthInPixels).toBe(1410)
  expect(picture.height).toBe(74)
  expect(chartPicture(kykyviisari, 470, face).png).toEqual(picture.png)
})

test('a label with markup letters does not break the picture', () => {
  const rows = [{ label: 'Työ & <lepo> "yhdessä"', values: [10, 20] }]
  expect(chartPicture({ ...kykyviisari, rows }, 470, face).png.length).toBeGreaterThan(1000)
})
