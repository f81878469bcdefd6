import { Tab, TextRun } from 'docx'
import type { Inline, Span } from '../../../templates/model/blocks.ts'
import { officeLanguage } from './languages.ts'

/** A paragraph's runs: a line end of the text stays a line end, a tab a tab. */
export const runsOf = (content: Inline): TextRun[] => content.flatMap(runsOfSpan)

/** The run of a text without marks. */
export const plain = (text: string): TextRun[] => runsOf([{ text }])

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
