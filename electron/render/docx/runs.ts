import { Bookmark, InternalHyperlink, Tab, TextRun } from 'docx'
import type { Inline, Span } from '../../../templates/model/blocks.ts'
import { officeLanguage } from './languages.ts'

export type Run = TextRun | InternalHyperlink | Bookmark

/**
 * A paragraph's runs: a line end of the text stays a line end, a tab a tab; a link leads to the
 * bookmark of its place.
 */
export const runsOf = (content: Inline): Run[] => content.flatMap(placed)

function placed(span: Span): Run[] {
  const runs = runsOfSpan(span)
  const pressed = span.link
    ? [new InternalHyperlink({ anchor: nameOf(span.link.to), children: runs })]
    : runs
  return span.anchor === undefined
    ? pressed
    : [new Bookmark({ id: nameOf(span.anchor), children: pressed })]
}

/** Names of bookmarks have letters, digits and low lines only. */
const nameOf = (anchor: string) => anchor.replace(/[^A-Za-z0-9]/g, '_')

/** The run of a text without marks. */
export const plain = (text: string): TextRun[] => runsOfSpan({ text })

function runsOfSpan(span: Span): TextRun[] {
  return span.text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...lookOf(span),
        ...(index > 0 && { break: 1 }),
        children: withTabs(line),
      }),
  )
}

const lookOf = ({ emphasis, language }: Span) => ({
  ...(emphasis === 'strong' && { bold: true }),
  ...(emphasis === 'italic' && { italics: true }),
  ...(language !== undefined && { language: { value: officeLanguage(language) } }),
})

const withTabs = (line: string) =>
  line
    .split('\t')
    .flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
    .filter((part) => part !== '')
