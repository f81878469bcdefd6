import {
  type Answer,
  type Answers,
  isGroup,
  isRecords,
  itemFields,
  type Place,
  type RecordAnswers,
  type SingleValue,
} from './answers.ts'
import type { Field, Fields } from './fields.ts'
import { type Piece, wordDiff } from './word-diff.ts'

/** What differs at one place: a text's pieces, a value, a record come or gone, a list's order. */
export type ContentChange =
  | { readonly kind: 'text'; readonly place: Place; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'value'
      readonly place: Place
      readonly before: SingleValue | undefined
      readonly after: SingleValue | undefined
    }
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly place: Place }

/** What differs between two contents of one part, in the order of the form. */
export const contentDiff = (
  fields: Fields,
  before: Answers,
  after: Answers,
  within: Place = [],
): ContentChange[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    fieldDiff(field, before[name], after[name], [...within, name]),
  )

function fieldDiff(
  field: Field,
  before: Answer | undefined,
  after: Answer | undefined,
  place: Place,
): ContentChange[] {
  switch (field.kind) {
    case 'text': {
      if ((before ?? '') === (after ?? '')) return []
      return [{ kind: 'text', place, pieces: wordDiff(String(before ?? ''), String(after ?? '')) }]
    }
    case 'group':
      return contentDiff(field.fields, groupOf(before), groupOf(after), place)
    case 'lines':
    case 'records':
      return listDiff(itemFields(field), recordsOf(before), recordsOf(after), place)
    default:
      if (before === after) return []
      return [{ kind: 'value', place, before: single(before), after: single(after) }]
  }
}

/** A record that came or went is told with all that it holds: nothing is left for guessing. */
function listDiff(
  fields: Fields,
  before: readonly RecordAnswers[],
  after: readonly RecordAnswers[],
  list: Place,
): ContentChange[] {
  const old = new Map(before.map((record) => [record.recordId, record.answers]))
  const now = new Map(after.map((record) => [record.recordId, record.answers]))
  const ids = [...new Set([...old.keys(), ...now.keys()])]
  const inside = ids.flatMap((id): ContentChange[] => {
    const place = [...list, id]
    const changes = contentDiff(fields, old.get(id) ?? {}, now.get(id) ?? {}, place)
    if (!old.has(id)) return [{ kind: 'added', place }, ...changes]
    return now.has(id) ? changes : [{ kind: 'removed', place }, ...changes]
  })
  const stayed = (records: readonly RecordAnswers[]) =>
    records.map(({ recordId }) => recordId).filter((id) => old.has(id) && now.has(id))
  const hasMoved = stayed(before).join() !== stayed(after).join()
  return hasMoved ? [{ kind: 'moved', place: list }, ...inside] : inside
}

const groupOf = (answer: Answer | undefined): Answers => (isGroup(answer) ? answer : {})
const recordsOf = (answer: Answer | undefined) => (isRecords(answer) ? answer : [])
const single = (answer: Answer | undefined) => answer as SingleValue | undefined
