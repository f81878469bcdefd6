import type { Block, DocumentModel } from '../../../../templates/model/blocks.ts'
import { leylasSummary } from '../../testing/leyla.ts'
import type { LaidOut, Operation, TextOperation } from '../layout/operations.ts'

/** A finished document that says only these blocks. */
export function documentOf(...blocks: Block[]): DocumentModel {
  return { ...leylasSummary, draft: false, stateLabel: 'Allekirjoitettu versio 1', blocks }
}

export const paragraph = (text: string): Block => ({
  type: 'paragraph',
  style: 'body',
  content: [{ text }],
})

/** As many words as asked for, each once: "sana1 sana2 …". */
export const manyWords = (count: number, word = 'sana') =>
  Array.from({ length: count }, (_, index) => `${word}${index + 1}`).join(' ')

/** What a text operation says to a reader of the text. */
export function said({ runs }: TextOperation): string {
  return runs.map((run) => run.actual ?? run.glyphs.map((glyph) => glyph.text).join('')).join('')
}

/** Where a text operation's ink ends, in points from the left. */
export function endOf({ x, size, runs }: TextOperation): number {
  const advances = runs.flatMap((run) => run.glyphs.map((glyph) => glyph.advance))
  return x + (advances.reduce((sum, advance) => sum + advance, 0) * size) / 1000
}

export const isText = (operation: Operation): operation is TextOperation =>
  operation.kind === 'text'

/** A page's own text, a line of it for each baseline, without head and foot. */
export function linesOnPage(operations: readonly Operation[]): string[] {
  const own = operations
    .filter(isText)
    .filter(({ owner }) => owner !== 'header' && owner !== 'footer')
  const baselines = [...new Set(own.map(({ y }) => y))].sort((a, b) => a - b)
  return baselines.map((y) =>
    own
      .filter((operation) => operation.y === y)
      .sort((a, b) => a.x - b.x)
      .map(said)
      .join(''),
  )
}

/** The text of the whole document in reading order, as a tagged reader walks it. */
export function readAloud({ pages }: LaidOut): string {
  const bySlot = new Map<number, string>()
  for (const operation of pages.flat().filter(isText))
    if (typeof operation.owner === 'number')
      bySlot.set(operation.owner, (bySlot.get(operation.owner) ?? '') + said(operation))
  return [...bySlot]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('\n')
}

/** Text as a search sees it: broken words joined again, white space as one space. */
export function searchable(text: string): string {
  return text
    .replace(/\u00AD\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Every text that a document says, from its blocks. */
export function everyText(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(everyText)
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) =>
      namesOfNoText.has(key) ? [] : everyText(inner),
    )
  return []
}

// A picture's alternative is for those who do not see the page; it is not drawn.
const namesOfNoText = new Set([
  ...['type', 'style', 'tone', 'align', 'emphasis', 'language', 'unit', 'alternative'],
])
