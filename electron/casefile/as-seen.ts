import type { ChangeMetadata } from '@automerge/automerge'
import { type Answer, type Answers, isRecords, type Place } from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { A } from './automerge.ts'
import type { PartDocument } from './part-document.ts'
import { type TouchedBy, textAt, valueAt } from './part-history.ts'
import { type HistorySpot, spotsAt } from './spots.ts'

/** A record or a group as it once stood. */
export interface OnceRead {
  /** Empty for a group. */
  readonly recordId: string
  readonly answers: Answers
}

/**
 * Every state that the record with an id has been in, or a group where no id is given, newest first.
 * Also of a record that is out of sight. What stands inside lists is left out: nobody rests on it.
 */
export function* statesOf(
  fields: Fields,
  document: PartDocument,
  changes: readonly ChangeMetadata[],
  touchedBy: TouchedBy,
  place: Place,
  id: string | null,
): Generator<OnceRead> {
  const whole = spotsAt(fields, document, place)
  const recordId = id === null ? '' : recordNamed(document, whole, place, id)
  if (recordId === null) return
  const base = recordId ? [...place, recordId] : place
  const spots = whole.filter(
    (spot) => spot.kind !== 'item' && base.every((name, index) => spot.place[index] === name),
  )
  for (const { hash } of changes.toReversed()) {
    const names = touchedBy(hash)
    const isTouching = spots.some(({ object, key }) => names.has(`${object} ${key}`))
    if (isTouching) yield { recordId, answers: answersAt(document, spots, base.length, hash) }
  }
}

function recordNamed(
  document: PartDocument,
  spots: readonly HistorySpot[],
  list: Place,
  id: string,
): string | null {
  const heads = A.getHeads(document)
  const named = spots.find(
    ({ kind, place, object, key }) =>
      kind === 'value' &&
      place.length === list.length + 2 &&
      place.at(-1) === 'id' &&
      valueAt(document, object, key, heads) === id,
  )
  return named?.place[list.length] ?? null
}

function answersAt(
  document: PartDocument,
  spots: readonly HistorySpot[],
  depth: number,
  hash: string,
): Answers {
  return spots.reduce<Answers>((answers, { kind, object, key, place }) => {
    const answer =
      kind === 'text' ? textAt(document, object, [hash]) : valueAt(document, object, key, [hash])
    return answer === undefined ? answers : withAnswer(answers, place.slice(depth), answer)
  }, {})
}

function withAnswer(answers: Answers, [name = '', ...rest]: Place, answer: Answer): Answers {
  if (rest.length === 0) return { ...answers, [name]: answer }
  const inner = answers[name]
  const isNode = typeof inner === 'object' && inner !== null && !isRecords(inner)
  return { ...answers, [name]: withAnswer(isNode ? inner : {}, rest, answer) }
}
