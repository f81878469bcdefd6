import type { Block } from '../../model/blocks.ts'
import { byDate, dateText } from './dates.ts'
import type { DocumentInput } from './input.ts'
import { nameOf } from './people.ts'
import { cell, writtenCell } from './prose.ts'
import { sharedWords } from './wording/words.ts'

/** Titles of a table of observations. */
export interface ObservationsWording {
  readonly caption: string
  readonly date: string
  readonly observer: string
  readonly situation: string
  readonly observation: string
}

/** All observations, earliest first; no block when there are none. */
export function observationsTable(input: DocumentInput, text: ObservationsWording): Block[] {
  const { file, language } = input
  const observations = byDate(file.observations ?? [])
  if (observations.length === 0) return []
  const { dates } = sharedWords(language)
  return [
    {
      type: 'table',
      caption: text.caption,
      columns: [
        { title: text.date, align: 'start', share: 0.13 },
        { title: text.observer, align: 'start', share: 0.19 },
        { title: text.situation, align: 'start', share: 0.22 },
        { title: text.observation, align: 'start', share: 0.46 },
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
