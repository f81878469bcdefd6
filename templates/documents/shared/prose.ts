import type { Block, FieldList, Inline, Paragraph, Row } from '../../model/blocks.ts'
import type { PartName } from '../../parts/index.ts'
import type { DocumentInput } from './input.ts'

/** Stands where a table has no value: an empty value is never zero and never a gap. */
export const noValue = '–'

/** Fixed words of the document's own language. */
export const words = (text: string): Inline => [{ text }]

export const isWritten = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text.trim() !== ''

/** What a person wrote, marked with its language where that is not the document's. */
export const written = ({ file, language }: DocumentInput, text: string): Inline => [
  file.language === language ? { text } : { text, language: file.language },
]

/** Each line that a person typed is a paragraph of its own; empty lines only set them apart. */
export const paragraphsOf = (input: DocumentInput, text: string | null | undefined): Inline[] =>
  (text ?? '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => written(input, line))

export const linesOf = (
  input: DocumentInput,
  lines: readonly (string | undefined)[] | undefined,
): Inline[] => (lines ?? []).flatMap((line) => paragraphsOf(input, line))

export const prose = (
  content: readonly Inline[],
  style: Paragraph['style'] = 'body',
): Paragraph[] => content.map((inline) => ({ type: 'paragraph', style, content: inline }))

/** A chapter with its heading; nothing at all when nobody has written anything in it. */
export const chapter = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ type: 'heading', level: 2, text: title }, ...blocks] : []

/** The same chapters, saying which parts of the case they read. */
export const readFrom = (parts: readonly PartName[], chapters: readonly Block[]): Block[] =>
  chapters.map((block) =>
    block.type === 'heading' && block.level === 2 ? { ...block, parts } : block,
  )

/** A narrative under its own small heading. */
export const narrative = (
  input: DocumentInput,
  title: string,
  text: string | undefined,
  style: Paragraph['style'] = 'body',
): Block[] => section(title, prose(paragraphsOf(input, text), style))

export const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ type: 'heading', level: 3, text: title }, ...blocks] : []

export type FieldItem = FieldList['items'][number]

export const field = (label: string, value: readonly Inline[]): FieldItem => ({ label, value })

/** Fields that hold something, as one list; no block when none of them does. */
export function fieldList(items: readonly FieldItem[]): Block[] {
  const filled = items.filter(({ value }) => value.length > 0)
  return filled.length > 0 ? [{ type: 'fieldList', items: filled }] : []
}

/** A list of what people wrote; no block for an empty one. */
export function listOf(input: DocumentInput, lines: readonly string[] | undefined): Block[] {
  const items = linesOf(input, lines)
  return items.length > 0 ? [{ type: 'list', ordered: false, items }] : []
}

type Cell = Row['cells'][number]

/** A cell of fixed words, or a dash where there is nothing. */
export const cell = (text: string | undefined): Cell => [
  words(isWritten(text) ? text.trim() : noValue),
]

/** A cell of what people wrote, or a dash where nobody did. */
export function writtenCell(input: DocumentInput, ...texts: (string | undefined)[]): Cell {
  const content = linesOf(input, texts)
  return content.length > 0 ? content : [words(noValue)]
}
