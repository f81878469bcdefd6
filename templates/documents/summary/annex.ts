import type { Block } from '../../model/blocks.ts'
import { byDate, dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { nameOf } from '../shared/people.ts'
import { cell, writtenCell } from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SummaryWording } from './wording/words.ts'

/** All observations on pages of their own: the ground on which the conclusions stand. */
export function annex(input: DocumentInput, text: SummaryWording): Block[] {
  const { file, language } = input
  const observations = byDate(file.observations ?? [])
  if (observations.length === 0) return []
  const { dates } = sharedWords(language)
  return [
    { type: 'heading', level: 2, text: text.annex.title, startsPage: true },
    {
      type: 'table',
      caption: text.annex.caption,
      columns: [
        { title: text.annex.date, align: 'start', share: 0.13 },
        { title: text.annex.observer, align: 'start', share: 0.19 },
        { title: text.annex.situation, align: 'start', share: 0.22 },
        { title: text.annex.observation, align: 'start', share: 0.46 },
      ],
      rows: observations.map((observation) => ({
        cells: [
          cell(dateText(observation.date, dates)),
          cell(nameOf(file, observation.actorId)),
          writtenCell(input, observation.task, observation.setting),
          writtenCell(input, observation.text),
        ],
      })),
      rowHeaders: false,
    },
  ]
}
