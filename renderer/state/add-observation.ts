import type { Person } from '../../electron/contract/views.ts'
import type { Answers, Place, RecordAnswers } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { beginObservation, observationsIn } from '../../templates/walk/new-observation.ts'
import { actorsOf } from '../form/actors.ts'
import { newIdentity } from '../form/links.ts'
import { todayIso } from '../wording/dates.ts'

type AnswersOf = (part: PartName) => Answers

/** The person of the vault as the network knows them, by their name; empty when it does not. */
export const actorIdOf = (answersOf: AnswersOf, person: Person | null): string =>
  actorsOf(answersOf).find(({ name }) => name === person?.name)?.id ?? ''

/** The edits by which this person's observation of today begins. */
export const observationOfToday = (
  answersOf: AnswersOf,
  person: Person | null,
  recordId: string,
  sameAs: RecordAnswers | null = null,
): Edit[] =>
  beginObservation(
    answersOf('observations'),
    {
      recordId,
      id: newIdentity('o'),
      date: todayIso(),
      actorId: actorIdOf(answersOf, person),
    },
    sameAs,
  )

/** Where to write: a new observation, or the last one if nobody has written anything in it yet. */
export function placeOfNewObservation(
  desk: { readonly answersOf: AnswersOf; readonly edit: (part: PartName, edit: Edit) => void },
  person: Person | null,
): Place {
  const last = observationsIn(desk.answersOf('observations')).at(-1)
  const isFree = last && !last.answers.text && last.answers.date === todayIso()
  const recordId = isFree ? last.recordId : crypto.randomUUID()
  if (!isFree) {
    for (const edit of observationOfToday(desk.answersOf, person, recordId)) {
      desk.edit('observations', edit)
    }
  }
  return ['observations', recordId, 'text']
}
