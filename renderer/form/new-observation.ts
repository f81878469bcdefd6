import type { Answers, Place, RecordAnswers } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { beginObservation, observationsIn } from '../../templates/walk/new-observation.ts'
import { todayIso } from '../wording/dates.ts'
import { actorsOf } from './actors.ts'
import { newIdentity } from './links.ts'

type AnswersOf = (part: PartName) => Answers

/** The person of the vault (`me` is their name) as the network knows them, by their name; empty when it does not. */
export const actorIdOf = (answersOf: AnswersOf, me: string): string =>
  actorsOf(answersOf).find(({ name }) => name === me)?.id ?? ''

/** The edits by which this person's observation of today begins. */
export const observationOfToday = (
  answersOf: AnswersOf,
  me: string,
  recordId: string,
  sameAs: RecordAnswers | null = null,
): Edit[] =>
  beginObservation(
    answersOf('observations'),
    {
      recordId,
      id: newIdentity('o'),
      date: todayIso(),
      actorId: actorIdOf(answersOf, me),
    },
    sameAs,
  )

/** Where to write: a new observation, or the last one if nobody has written anything in it yet. */
export function placeOfNewObservation(
  desk: { readonly answersOf: AnswersOf; readonly edit: (part: PartName, edit: Edit) => void },
  me: string,
): Place {
  const last = observationsIn(desk.answersOf('observations')).at(-1)
  const isFree = last && !last.answers.text && last.answers.date === todayIso()
  const recordId = isFree ? last.recordId : crypto.randomUUID()
  if (!isFree) {
    for (const edit of observationOfToday(desk.answersOf, me, recordId)) {
      desk.edit('observations', edit)
    }
  }
  return ['observations', recordId, 'text']
}
