import type { CaseFile } from '../../case/case-file.ts'
import { qualifierInWords } from '../../icf/qualifier-words.ts'
import { icfWords } from '../../icf/wording/words.ts'
import type { Block, Inline, Row, Table } from '../../model/blocks.ts'
import { dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { clientName, isClientWord, joined, nameOf } from '../shared/people.ts'
import { cell, chapter, isWritten, linesOf, noValue, words, writtenCell } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { icfNotation } from './notation.ts'
import type { IcfSummaryWording } from './wording/words.ts'

type Rated = NonNullable<CaseFile['icfCodes']>[number]

/**
 * Codes with what their qualifiers say in words. Where it is told by whose eyes a category was
 * rated, ratings stand side by side, one column for each; nothing is ever made of two of them.
 */
export function codeTables(input: DocumentInput, text: IcfSummaryWording['codes']): Block[] {
  const { icfCodes = [] } = input.file
  if (icfCodes.length === 0) return []
  const isSaid = ({ source, ratedBy, date }: Rated) => source || ratedBy || date
  const table = icfCodes.some(isSaid)
    ? bySource(input, text, icfCodes)
    : oneByOne(input, text, icfCodes)
  return chapter(text.title, [table])
}

function oneByOne(
  input: DocumentInput,
  text: IcfSummaryWording['codes'],
  codes: readonly Rated[],
): Table {
  return {
    type: 'table',
    caption: text.caption,
    columns: [
      { title: text.code, align: 'start', share: 0.16 },
      { title: text.rating, align: 'start', share: 0.28 },
      { title: text.note, align: 'start', share: 0.56 },
    ],
    rows: codes.map((one) => ({
      cells: [
        cell(icfNotation(one.code, one.qualifier)),
        cell(inWords(input, one)),
        writtenCell(input, one.note),
      ],
    })),
    rowHeaders: true,
  }
}

const sources = ['client', 'professional', 'workplace', 'other', 'unsaid'] as const
type Source = (typeof sources)[number]
const sourceOf = ({ source }: Rated): Source =>
  sources.find((known) => known === source) ?? 'unsaid'

function bySource(
  input: DocumentInput,
  text: IcfSummaryWording['codes'],
  codes: readonly Rated[],
): Table {
  const told = sources.filter((source) => codes.some((one) => sourceOf(one) === source))
  const category = (one: Rated) => (one.code ?? '').trim().replace(/[.+].*$/, '')
  const categories = [...new Set(codes.map(category))]
  const codeShare = 0.14
  return {
    type: 'table',
    caption: text.sideBySide,
    columns: [
      { title: text.code, align: 'start', share: codeShare },
      ...told.map((source) => ({
        title: text.sources[source],
        align: 'start' as const,
        share: (1 - codeShare) / told.length,
      })),
    ],
    rows: categories.map((name): Row => {
      const own = codes.filter((one) => category(one) === name)
      return {
        cells: [
          cell(name),
          ...told.map((source) =>
            ratings(
              input,
              own.filter((one) => sourceOf(one) === source),
            ),
          ),
        ],
      }
    }),
    rowHeaders: true,
  }
}

/** Each rating with who gave it and when, and what was noted; a dash where nobody did. */
function ratings(input: DocumentInput, own: readonly Rated[]): Row['cells'][number] {
  const content: Inline[] = own.flatMap((one) => {
    const who = whoText(input, one.ratedBy)
    const when = dateText(one.date, sharedWords(input.language).dates)
    return [
      words(joined(' ', [icfNotation(one.code, one.qualifier), inWords(input, one)])),
      ...[joined(', ', [who, when])].filter(isWritten).map(words),
      ...linesOf(input, [one.note]),
    ]
  })
  return content.length > 0 ? content : [words(noValue)]
}

const whoText = ({ file }: DocumentInput, reference: string | undefined): string =>
  isClientWord(reference) ? clientName(file) : nameOf(file, reference)

/** The qualifier stands in a field of its own, or in the code where somebody typed it there. */
function inWords({ language }: DocumentInput, { code, qualifier }: Rated): string {
  const typed = (code ?? '').trim()
  const inCode = /[.+].*$/.exec(typed)?.[0]
  const direction = typed.startsWith('e') ? 'barrier' : null
  const said = qualifierInWords(icfWords(language), {
    qualifier: isWritten(qualifier) ? qualifier : inCode,
    direction,
    short: true,
  })
  return said ?? noValue
}
