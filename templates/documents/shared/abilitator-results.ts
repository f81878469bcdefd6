import type { CaseFile } from '../../case/case-file.ts'
import type { Block, Chart, Column, Language, Row, Table } from '../../model/blocks.ts'
import { byDate, dateText, monthText } from './dates.ts'
import type { DocumentInput } from './input.ts'
import { cell, noValue } from './prose.ts'
import { type SharedWording, sharedWords } from './wording/words.ts'

type Measurement = NonNullable<NonNullable<CaseFile['abilitator']>['measurements']>[number]
type Value = number | null

const sections = ['overall', 'inclusion', 'mind', 'everydayLife', 'skills', 'body'] as const
const ratings = ['perceivedWorkAbility', 'relationToWorkLife'] as const

/** One row of results: what it measures and a value, or none, for each measurement. */
interface ResultRow {
  readonly label: string
  readonly values: readonly Value[]
}

/** Measurements of a case, oldest first. */
export const measurementsOf = ({ abilitator }: CaseFile): Measurement[] =>
  byDate(abilitator?.measurements ?? [])

/**
 * Results of Kykyviisari as its own feedback gave them: a column a measurement, a change only where
 * the first and the last both have a value. Nothing is computed from sections, nothing is judged.
 */
export function abilitatorResults(input: DocumentInput): Block[] {
  const measurements = measurementsOf(input.file)
  if (measurements.length === 0) return []
  const { abilitator: labels } = sharedWords(input.language)
  const titles = measurementTitles(input, measurements)
  const percentages = sections.map((name) => ({
    label: labels[name],
    values: measurements.map(({ percentages }) => valueWithin(100, percentages?.[name])),
  }))
  const ownRatings = ratings.map((name) => ({
    label: labels[name],
    values: measurements.map((measurement) => valueWithin(10, measurement[name])),
  }))
  const percent = (value: number) => `${value}\u00a0%`
  const points = (value: number) => numberText(value, input.language)
  return [
    ...tableOf(
      { caption: labels.sectionsCaption, first: labels.section, change: labels.change },
      titles,
      percentages,
      percent,
    ),
    ...tableOf(
      { caption: labels.ratingsCaption, first: labels.rating, change: labels.ratingChange },
      titles,
      ownRatings,
      points,
    ),
    ...chartOf(labels, titles, percentages, percent),
  ]
}

/** Month and year head a column; two in one month are told apart by the day. */
function measurementTitles(input: DocumentInput, measurements: readonly Measurement[]): string[] {
  const { abilitator: labels, dates } = sharedWords(input.language)
  const months = measurements.map(({ date }) => monthText(date))
  return measurements.map(({ date }, index) => {
    const month = months[index]
    if (!month) return labels.measurement(index + 1)
    return months.filter((other) => other === month).length > 1 ? dateText(date, dates) : month
  })
}

function tableOf(
  words: { readonly caption: string; readonly first: string; readonly change: string },
  titles: readonly string[],
  rows: readonly ResultRow[],
  format: (value: number) => string,
): Table[] {
  if (!rows.some(hasValue)) return []
  const showsChange = titles.length > 1
  return [
    {
      type: 'table',
      caption: words.caption,
      columns: columnsOf(words.first, titles, showsChange ? words.change : undefined),
      rows: rows.map((row) => rowOf(row, showsChange, format)),
      rowHeaders: true,
    },
  ]
}

function columnsOf(first: string, titles: readonly string[], change: string | undefined): Column[] {
  const changeShare = change === undefined ? 0 : 0.24
  const firstShare = titles.length > 4 ? 0.2 : 0.3
  const share = (1 - firstShare - changeShare) / titles.length
  return [
    { title: first, align: 'start', share: firstShare },
    ...titles.map((title): Column => ({ title, align: 'end', share })),
    ...(change === undefined ? [] : [{ title: change, align: 'end', share: changeShare } as const]),
  ]
}

function rowOf(row: ResultRow, showsChange: boolean, format: (value: number) => string): Row {
  const values = row.values.map((value) => cell(value === null ? noValue : format(value)))
  const change = changeOf(row.values)
  const sized = change === null ? noValue : signed(change, format)
  return { cells: [cell(row.label), ...values, ...(showsChange ? [cell(sized)] : [])] }
}

/** Last minus first, or none where either is missing. */
function changeOf(values: readonly Value[]): Value {
  const [first, last] = [values.at(0), values.at(-1)]
  if (typeof first !== 'number' || typeof last !== 'number') return null
  return Math.round((last - first) * 100) / 100
}

/** A change is said in percentage points by its column's title, so its figure has no unit. */
function signed(change: number, format: (value: number) => string): string {
  const size = format(Math.abs(change)).replace('\u00a0%', '')
  if (change === 0) return size
  return `${change > 0 ? '+' : '−'}${size}`
}

function chartOf(
  labels: SharedWording['abilitator'],
  series: readonly string[],
  rows: readonly ResultRow[],
  format: (value: number) => string,
): Chart[] {
  if (!rows.some(hasValue)) return []
  return [
    {
      type: 'chart',
      caption: labels.chartCaption,
      alternative: rows
        .map(({ label, values }) => {
          const told = values.map(
            (value, index) =>
              `${series[index]} ${value === null ? labels.noResult : format(value)}`,
          )
          return `${label}: ${told.join(', ')}.`
        })
        .join(' '),
      unit: '%',
      min: 0,
      max: 100,
      series,
      rows,
    },
  ]
}

const hasValue = ({ values }: ResultRow) => values.some((value) => value !== null)

/** While a value is being typed it may be anything; only one on the scale is a result. */
const valueWithin = (max: number, value: unknown): Value =>
  typeof value === 'number' && value >= 0 && value <= max ? value : null

const numberText = (value: number, language: Language): string =>
  language === 'en' ? `${value}` : `${value}`.replace('.', ',')
