import { type Answers, isRecords, type RecordAnswers } from '../model/answers.ts'
import type { Edit } from '../model/edits.ts'

/** What is known of an observation before it is written. */
export interface ObservationBeginning {
  readonly recordId: string
  readonly id: string
  /** ISO date. */
  readonly date: string
  /** Who sees it, as the network knows them; empty when nobody there is the person. */
  readonly actorId: string
}

/** What stays the same from one observation to the next. */
export const lasting = ['task', 'placeCode', 'setting'] as const

/** The edits by which an observation begins, last in its list. */
export function beginObservation(
  observations: Answers,
  { recordId, id, date, actorId }: ObservationBeginning,
  sameAs: RecordAnswers | null = null,
): Edit[] {
  const last = observationsIn(observations).at(-1)?.recordId ?? null
  const at = (field: string) => ['observations', recordId, field]
  const chosen = (field: string, value: unknown): Edit[] =>
    typeof value === 'string' && value !== '' ? [{ act: 'choose', place: at(field), value }] : []
  return [
    { act: 'add', place: ['observations'], recordId, after: last },
    ...chosen('id', id),
    ...chosen('date', date),
    ...chosen('actorId', actorId || sameAs?.answers.actorId),
    ...lasting.flatMap((field) => chosen(field, sameAs?.answers[field])),
  ]
}

export const observationsIn = ({ observations }: Answers): readonly RecordAnswers[] =>
  isRecords(observations) ? observations : []

/** The latest observation of somebody, or of anybody: the last written of the latest day. */
export function latestObservation(observations: Answers, actorId = ''): RecordAnswers | null {
  const own = observationsIn(observations).filter(
    ({ answers }) => actorId === '' || answers.actorId === actorId,
  )
  const dateOf = ({ answers }: RecordAnswers) => String(answers.date ?? '')
  return own.reduce<RecordAnswers | null>(
    (latest, each) => (latest && dateOf(latest) > dateOf(each) ? latest : each),
    null,
  )
}
