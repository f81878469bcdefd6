import type { Block, DocumentModel, Table } from '../../model/blocks.ts'
import { clientByName } from '../shared/client.ts'
import { periodText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { joined } from '../shared/people.ts'
import {
  cell,
  chapter,
  field,
  fieldList,
  isWritten,
  linesOf,
  noValue,
  paragraphsOf,
  prose,
  readFrom,
  words,
  writtenCell,
} from '../shared/prose.ts'
import { signedNote } from '../shared/signing.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { codeTables } from './codes.ts'
import { icfNotation } from './notation.ts'
import { type IcfSummaryWording, icfSummaryWords } from './wording/words.ts'

/**
 * The short summary under ICF headings (monitoimijainen tiivistelmä ICF-pohjassa): one or two pages,
 * the template's rows in its order. ICF is used as a framework; codes are only those that a person
 * typed, and personal factors have none.
 */
export function layOutIcfSummary(input: DocumentInput): DocumentModel {
  const text = icfSummaryWords(input.language)
  const shared = sharedWords(input.language)
  const content = [
    ...readFrom(
      ['icfSummary'],
      [
        ...chapter(text.rows.title, rows(input, text.rows)),
        ...environment(input, text.environment),
        ...codeTables(input, text.codes),
      ],
    ),
    ...key(input, text),
  ]
  return assemble(input, {
    kind: 'icf-summary',
    title: text.title,
    heading: text.title,
    blocks: [
      ...lead(input),
      ...fieldList([...clientByName(input), field(text.network, network(input))]),
      ...(content.length > 0 ? content : prose([words(shared.nothingYet)])),
      ...signedNote(input),
    ],
  })
}

function lead(input: DocumentInput): Block[] {
  const { periodStart, periodEnd, site } = input.file.assessment ?? {}
  const period = periodText(periodStart, periodEnd, sharedWords(input.language).dates)
  const when = joined(' · ', [period, site])
  return when ? prose(linesOf(input, [when]), 'lead') : []
}

const network = ({ file }: DocumentInput) => {
  const names = joined(
    '; ',
    (file.actors ?? []).map(({ name, title }) => joined(', ', [name, title])),
  )
  return names ? [words(names)] : []
}

function rows(input: DocumentInput, labels: IcfSummaryWording['rows']): Block[] {
  const { icfSummary = {} } = input.file
  return fieldList([
    field(labels.heading, paragraphsOf(input, icfSummary.heading)),
    field(labels.clientOwnAssessment, paragraphsOf(input, icfSummary.clientOwnAssessment)),
    field(labels.personalFactors, paragraphsOf(input, icfSummary.personalFactors)),
    field(labels.environmentalFactors, paragraphsOf(input, icfSummary.environmentalFactors)),
    field(
      labels.activitiesAndParticipation,
      paragraphsOf(input, icfSummary.activitiesAndParticipation),
    ),
    field(labels.methods, linesOf(input, [joined(', ', icfSummary.methods ?? [])])),
  ])
}

function environment(input: DocumentInput, text: IcfSummaryWording['environment']): Block[] {
  const factors = input.file.environmentalFactors ?? []
  if (factors.length === 0) return []
  const table: Table = {
    type: 'table',
    caption: text.caption,
    columns: [
      { title: text.effect, align: 'start', share: 0.18 },
      { title: text.code, align: 'start', share: 0.16 },
      { title: text.description, align: 'start', share: 0.66 },
    ],
    rows: factors.map((factor) => ({
      cells: [
        cell(factor.effect === undefined ? noValue : text.effects[factor.effect]),
        cell(icfNotation(factor.icfCode, factor.qualifier, factor.effect)),
        writtenCell(input, factor.text),
      ],
    })),
    rowHeaders: false,
  }
  return chapter(text.title, [table])
}

/** How to read a code, only where there is one to read. */
function key({ file }: DocumentInput, text: IcfSummaryWording): Block[] {
  const typed = [
    ...(file.environmentalFactors ?? []).map(({ icfCode }) => icfCode),
    ...(file.icfCodes ?? []).map(({ code }) => code),
  ]
  return typed.some(isWritten) ? prose([words(text.key)], 'note') : []
}
