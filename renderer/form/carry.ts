import type { EarlierAnswer, EarlierRound } from '../../electron/contract/earlier-views.ts'
import { listOfPart } from '../../templates/case/offered.ts'
import {
  type Answer,
  type Answers,
  answerAt,
  fieldAt,
  isGroup,
  isRecords,
  type Place,
  placeText,
} from '../../templates/model/answers.ts'
import { carriedIn, carriedOverName } from '../../templates/model/carried-over.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { isUnanswered } from '../../templates/model/validity.ts'
import { partNamed } from '../../templates/parts/index.ts'
import type { FieldPlace } from './desk.tsx'

/** What is offered to a field: from the latest round that has an answer. */
export function offerTo(
  rounds: readonly EarlierRound[],
  { part, place }: FieldPlace,
): EarlierAnswer | undefined {
  for (const { answers } of rounds) {
    const found = answers.find(
      (offer) => offer.part === part && placeText(offer.place) === placeText(place),
    )
    if (found) return found
  }
  return undefined
}

/**
 * Takes an offer into an empty field, with a note of where it came from. Gives no edits at all when
 * something stands there already: an offer never writes over anybody's words.
 */
export function takingEdits(
  answers: Answers,
  { part, place, answer, date, by }: EarlierAnswer,
  newId: () => string = () => crypto.randomUUID(),
): readonly Edit[] {
  if (!isUnanswered(answerAt(answers, place))) return []
  const list = [carriedOverName, listOfPart[part]]
  const recordId = newId()
  const fact = (name: string, value: string): Edit => ({
    act: 'choose',
    place: [...list, recordId, name],
    value,
  })
  return [
    ...puttingEdits(partNamed(part).fields, place, answer, newId),
    { act: 'add', place: list, recordId, after: lastIdIn(answers, list) },
    fact('field', placeText(place)),
    fact('date', date),
    fact('by', by),
  ]
}

/** An answer of any kind put into an empty place. */
function puttingEdits(
  fields: Fields,
  place: Place,
  answer: Answer,
  newId: () => string,
): readonly Edit[] {
  if (isRecords(answer)) {
    let after: string | null = null
    return answer.flatMap((item) => {
      const recordId = newId()
      const add: Edit = { act: 'add', place, recordId, after }
      after = recordId
      return [add, ...puttingEdits(fields, [...place, recordId], item.answers, newId)]
    })
  }
  if (isGroup(answer)) {
    return Object.entries(answer).flatMap(([name, inner]) =>
      inner === undefined || isUnanswered(inner)
        ? []
        : puttingEdits(fields, [...place, name], inner, newId),
    )
  }
  return fieldAt(fields, place)?.kind === 'text'
    ? [{ act: 'write', place, text: String(answer ?? '') }]
    : [{ act: 'choose', place, value: answer }]
}

/** The person has read it with the client: from now on it is an answer like any other. */
export const confirmingEdits = (answers: Answers, place: Place, today: string): readonly Edit[] =>
  carriedIn(answers)
    .filter(({ field, isConfirmed }) => !isConfirmed && placeText(field) === placeText(place))
    .map(({ list, recordId }) => ({
      act: 'choose',
      place: [...list, recordId, 'confirmed'],
      value: today,
    }))

function lastIdIn(answers: Answers, list: Place): string | null {
  const items = answerAt(answers, list)
  return isRecords(items) ? (items.at(-1)?.recordId ?? null) : null
}
