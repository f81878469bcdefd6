import type { Block, DocumentModel } from '../../model/blocks.ts'
import { clientByName } from '../shared/client.ts'
import { byDate, periodText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { assemble } from '../shared/model.ts'
import { observationsTable } from '../shared/observations.ts'
import { nameOf } from '../shared/people.ts'
import {
  cell,
  chapter,
  field,
  fieldList,
  isWritten,
  linesOf,
  prose,
  words,
  writtenCell,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import { type ObservationLogWording, observationLogWords } from './wording/words.ts'

/**
 * The observation log (havaintopäiväkirja): everything that anybody saw, in order of time, and the
 * codes of ICF under which the network has gathered it. No identity code: it is a working paper.
 */
export function layOutObservationLog(input: DocumentInput): DocumentModel {
  const text = observationLogWords(input.language)
  const shared = sharedWords(input.language)
  const content = [
    ...chapter(text.observations.title, observationsTable(input, text.observations)),
    ...chapter(text.icf.title, icfLinks(input, text.icf)),
  ]
  return assemble(input, {
    kind: 'observation-log',
    title: text.title,
    heading: text.title,
    standing: 'paper',
    blocks: [
      ...prose([words(text.lead)], 'lead'),
      ...fieldList([...clientByName(input), ...facts(input, text)]),
      ...(content.length > 0 ? content : prose([words(shared.nothingYet)])),
    ],
  })
}

function facts(input: DocumentInput, text: ObservationLogWording) {
  const { file, language } = input
  const observations = byDate(file.observations ?? [])
  const dated = observations.map(({ date }) => date).filter(isWritten)
  const period = periodText(dated[0], dated.at(-1), sharedWords(language).dates)
  const observers = [...new Set(observations.map(({ actorId }) => nameOf(file, actorId)))]
  return [
    field(text.site, linesOf(input, [file.assessment?.site])),
    field(text.period, period ? [words(period)] : []),
    field(text.count, observations.length > 0 ? [words(`${observations.length}`)] : []),
    field(text.observers, linesOf(input, [observers.filter(isWritten).join(', ')])),
  ]
}

function icfLinks(input: DocumentInput, text: ObservationLogWording['icf']): Block[] {
  const { icfCodes = [], environmentalFactors = [] } = input.file
  const links = [
    ...icfCodes.map(({ code, qualifier, note }) => ({ code, qualifier, note })),
    ...environmentalFactors.map(({ icfCode, qualifier, text }) => ({
      code: icfCode,
      qualifier,
      note: text,
    })),
  ].filter(({ code }) => isWritten(code))
  if (links.length === 0) return []
  return [
    {
      type: 'table',
      caption: text.caption,
      columns: [
        { title: text.code, align: 'start', share: 0.14 },
        { title: text.qualifier, align: 'start', share: 0.16 },
        { title: text.note, align: 'start', share: 0.7 },
      ],
      rows: links.map(({ code, qualifier, note }) => ({
        cells: [cell(code ?? ''), cell(qualifier ?? ''), writtenCell(input, note)],
      })),
      rowHeaders: true,
    },
  ]
}
