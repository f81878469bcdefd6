import {
  type Answer,
  type Answers,
  answerAt,
  isGroup,
  isRecords,
  itemFields,
  type Place,
  placeText,
  type RecordAnswers,
} from './answers.ts'
import { carriedIn } from './carried-over.ts'
import { checks, isIsoDate } from './checks.ts'
import { isAskedIn } from './conditions.ts'
import type { Field, Fields, SingleField } from './fields.ts'
import type { Expectation } from './file-schema.ts'
import { rules } from './rules.ts'

/** A place that a person should look at, as a link target. */
export interface Remark {
  readonly place: Place
  /** `missing`, or what was expected of the value that stands there. */
  readonly expected: 'missing' | Expectation
}

/**
 * What is wrong with a single value as it stands, or `undefined` when it is good or absent.
 * Never stops anybody from saving; bites only at sign-off.
 */
export function expectedOf(field: SingleField, value: Answer | undefined): Expectation | undefined {
  if (value === undefined || value === null || value === '') return undefined
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' && isIsoDate(value) ? undefined : 'date'
    case 'number':
      return isNumberWithin(field, value)
        ? undefined
        : `${field.whole ? 'wholeNumber' : 'number'}:${field.min}:${field.max}`
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : 'yesNo'
    case 'choice':
      return field.options.includes(String(value)) ? undefined : `choice:${field.options.join('|')}`
    case 'line':
      return !field.check || checks[field.check](String(value)) ? undefined : field.check
    case 'actor':
    case 'fact':
      return undefined
  }
}

const isNumberWithin = (field: Extract<Field, { kind: 'number' }>, value: Answer): boolean =>
  typeof value === 'number' &&
  value >= field.min &&
  value <= field.max &&
  (!field.whole || Number.isInteger(value))

export function isUnanswered(answer: Answer | undefined): boolean {
  if (isRecords(answer)) return answer.length === 0
  if (isGroup(answer)) return Object.values(answer).every(isUnanswered)
  return answer === undefined || answer === null || (typeof answer === 'string' && !answer.trim())
}

/** Answers are never changed: a keystroke makes one part of fifteen anew, and many ask about all. */
const knownOfPart = new WeakMap<Answers, { fields: Fields; remarks: readonly Remark[] }>()

/** Everything in a part that is missing, unconfirmed or invalid, in the order of its fields. */
export function remarksOn(fields: Fields, answers: Answers): readonly Remark[] {
  const found = knownOfPart.get(answers)
  if (found?.fields === fields) return found.remarks
  const remarks = [...remarksInOrder(fields, answers, []), ...unconfirmed(answers)]
  knownOfPart.set(answers, { fields, remarks })
  return remarks
}

/** What was brought over from an earlier assessment and nobody has confirmed. */
const unconfirmed = (answers: Answers): Remark[] =>
  carriedIn(answers)
    .filter(({ isConfirmed, field }) => !isConfirmed && !isUnanswered(answerAt(answers, field)))
    .map(({ field }) => ({ place: field, expected: 'unconfirmed' }))

function remarksInOrder(fields: Fields, answers: Answers, within: Place): Remark[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const place = [...within, name]
    const answer = answers[name]
    const missing: Remark[] =
      field.needed && isAskedIn(field, answers) && isUnanswered(answer)
        ? [{ place, expected: 'missing' }]
        : []
    return [...missing, ...remarksInside(field, answer, place)]
  })
}

function remarksInside(field: Field, answer: Answer | undefined, place: Place): Remark[] {
  switch (field.kind) {
    case 'text':
      return []
    case 'group':
      return remarksInOrder(field.fields, isGroup(answer) ? answer : {}, place)
    case 'lines':
    case 'records':
      return isRecords(answer) ? remarksOnItems(field, answer, place) : []
    default: {
      const expected = expectedOf(field, answer)
      return expected ? [{ place, expected }] : []
    }
  }
}

/** What one record of a list lacks, by its fields and by what binds them together. */
export function remarksOnItem(
  field: Extract<Field, { kind: 'lines' | 'records' }>,
  answers: Answers,
  within: Place = [],
): Remark[] {
  const remarks = remarksInOrder(itemFields(field), answers, within)
  const broken = field.kind === 'records' && field.rule ? rules[field.rule](answers) : null
  return broken
    ? [...remarks, { place: [...within, broken.name], expected: broken.expected }]
    : remarks
}

interface KnownRemarks {
  readonly fields: Fields
  /** The list that the item was in. */
  readonly list: string
  readonly remarks: readonly Remark[]
}

/** Answers are never changed: with thousands of notes a keystroke looks at one of them only. */
const known = new WeakMap<RecordAnswers, KnownRemarks>()

function remarksOnItems(
  field: Extract<Field, { kind: 'lines' | 'records' }>,
  items: readonly RecordAnswers[],
  place: Place,
): Remark[] {
  const fields = itemFields(field)
  const list = placeText(place)
  return items.flatMap((item) => {
    const found = known.get(item)
    if (found?.fields === fields && found.list === list) return found.remarks
    const remarks = remarksOnItem(field, item.answers, [...place, item.recordId])
    known.set(item, { fields, list, remarks })
    return remarks
  })
}
