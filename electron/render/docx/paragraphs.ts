import { HeadingLevel, LevelFormat, Paragraph } from 'docx'
import type { Heading, List, Note, Paragraph as Prose } from '../../../templates/model/blocks.ts'
import { millimetres, points, type Sheet } from './page.ts'
import { plain, runsOf } from './runs.ts'
import { styleIds } from './styles.ts'

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

export const paintHeading = ({ level, text, startsPage = false }: Heading): Paragraph[] => [
  new Paragraph({
    heading: headings[level],
    children: plain(text),
    ...(startsPage && { pageBreakBefore: true }),
  }),
]

export const paintProse = ({ style, content, keepWithNext = false }: Prose): Paragraph[] => [
  new Paragraph({
    style: styleIds[style],
    children: runsOf(content),
    ...(keepWithNext && { keepNext: true }),
  }),
]

/** Paragraphs of one tone after each other share one bar and ground. */
export const paintNote = ({ tone, content }: Note): Paragraph[] =>
  content.map(
    (paragraph, index) =>
      new Paragraph({
        style: styleIds[tone],
        children: runsOf(paragraph),
        keepLines: true,
        keepNext: index < content.length - 1,
      }),
  )

/** The list whose mark is an empty box to tick. */
export const boxes = 'boxes'

const references = { ordered: 'numbers', bulleted: 'bullets' } as const

type MarkFormat = (typeof LevelFormat)[keyof typeof LevelFormat]

/** How list items are marked: real lists of the word processor, not typed marks. */
export function listLevelsOn({ scale }: Sheet) {
  const indent = { left: millimetres(7 * scale), hanging: millimetres(5 * scale) }
  const marked = (reference: string, format: MarkFormat, text: string, run = {}) => ({
    reference,
    levels: [{ level: 0, format, text, style: { run, paragraph: { indent } } }],
  })
  return {
    config: [
      marked(references.ordered, LevelFormat.DECIMAL, '%1.'),
      marked(references.bulleted, LevelFormat.BULLET, '•'),
      marked(boxes, LevelFormat.BULLET, '☐', { font: 'Segoe UI Symbol' }),
    ],
  }
}

/** Items stand close together; what follows stands apart from them. */
const spaceAfterList = { after: points(8) }

/** `place` tells the lists of a document apart, so that each begins at 1. */
export const paintList = ({ ordered, items }: List, place: number): Paragraph[] =>
  items.map(
    (item, index) =>
      new Paragraph({
        style: styleIds.listItem,
        ...(index === items.length - 1 && { spacing: spaceAfterList }),
        numbering: {
          reference: ordered ? references.ordered : references.bulleted,
          level: 0,
          instance: place,
        },
        children: runsOf(item),
      }),
  )
