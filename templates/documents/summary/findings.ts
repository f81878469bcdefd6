import type { Block, Table } from '../../model/blocks.ts'
import { byDate, dateText } from '../shared/dates.ts'
import type { DocumentInput } from '../shared/input.ts'
import { nameOf } from '../shared/people.ts'
import {
  cell,
  chapter,
  narrative,
  paragraphsOf,
  prose,
  section,
  words,
  writtenCell,
} from '../shared/prose.ts'
import { sharedWords } from '../shared/wording/words.ts'
import type { SummaryWording } from './wording/words.ts'

export function background(input: DocumentInput, text: SummaryWording): Block[] {
  const { background = {} } = input.file
  return chapter(text.background.title, [
    ...narrative(input, text.background.factors, background.factorsAffectingWorkAbility),
    ...narrative(input, text.background.everydayLife, background.everydayLife),
    ...narrative(input, text.background.recovery, background.leisureSleepMoodRecovery),
    ...narrative(input, text.background.devices, background.assistiveDevices),
  ])
}

/** How the client did in the supported tasks of the trial, the workplace's own words beside it. */
export function performance(input: DocumentInput, text: SummaryWording): Block[] {
  const { workPerformance, employerFeedback, observations = [] } = input.file
  const pointer =
    observations.length > 0 ? prose([words(text.performance.observationsInAnnex)], 'note') : []
  return chapter(text.performance.title, [
    ...prose(paragraphsOf(input, workPerformance?.supportedTasks)),
    ...narrative(input, text.performance.employerFeedback, employerFeedback, 'quote'),
    ...pointer,
  ])
}

/** The four sides of functioning against the tasks that were done, then what the methods gave. */
export function taskOriented(input: DocumentInput, text: SummaryWording): Block[] {
  const { workPerformance = {} } = input.file
  return chapter(text.taskOriented.title, [
    ...narrative(input, text.taskOriented.physical, workPerformance.physical),
    ...narrative(input, text.taskOriented.psychological, workPerformance.psychological),
    ...narrative(input, text.taskOriented.cognitive, workPerformance.cognitive),
    ...narrative(input, text.taskOriented.social, workPerformance.social),
    ...narrative(input, text.taskOriented.skills, workPerformance.skillsAndCompetence),
    ...narrative(input, text.taskOriented.supportNeeds, workPerformance.supportNeeds),
    ...narrative(input, text.taskOriented.environment, workPerformance.environment),
    ...section(text.methodResults.title, methodResults(input, text.methodResults)),
  ])
}

function methodResults(input: DocumentInput, text: SummaryWording['methodResults']): Table[] {
  const { file, language } = input
  const results = byDate(file.methodResults ?? [])
  if (results.length === 0) return []
  return [
    {
      type: 'table',
      caption: text.caption,
      columns: [
        { title: text.date, align: 'start', share: 0.14 },
        { title: text.method, align: 'start', share: 0.18 },
        { title: text.assessor, align: 'start', share: 0.2 },
        { title: text.result, align: 'start', share: 0.48 },
      ],
      rows: results.map(({ date, method, actorId, summary }) => ({
        cells: [
          cell(dateText(date, sharedWords(language).dates)),
          writtenCell(input, method),
          cell(nameOf(file, actorId)),
          writtenCell(input, summary),
        ],
      })),
      rowHeaders: false,
    },
  ]
}
