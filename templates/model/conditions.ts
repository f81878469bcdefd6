import { type Answers, isGroup, isRecords, itemFields, type Place } from './answers.ts'
import type { Field, Fields } from './fields.ts'
import { isObject, type Json, type JsonObject, memberOf, objectOf } from './json.ts'

/**
 * Questions that are asked only while another has a certain answer. What somebody wrote stays where
 * it is when the other answer changes: it is left out of documents, and reported, and nothing is
 * lost when the answer changes back.
 */

type Given = (name: string) => unknown

/** Whether a question is asked. An unanswered condition asks on: nobody has said no yet. */
export function isAsked(field: Field, answerOf: Given): boolean {
  if (!field.when) return true
  const given = answerOf(field.when.place)
  if (given === undefined || given === null || given === '') return true
  return field.when.is.some((wanted) => wanted === given)
}

export const isAskedIn = (field: Field, siblings: Answers): boolean =>
  isAsked(field, (name) => siblings[name])

/** Whether anybody has written something into an answer. */
export function holdsSomething(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() !== ''
  if (Array.isArray(answer)) return answer.length > 0
  if (typeof answer === 'object' && answer !== null)
    return Object.values(answer).some(holdsSomething)
  return answer !== undefined && answer !== null && answer !== false
}

/** Places with something written in them that no document prints, in the order of the fields. */
export function notPrinted(fields: Fields, answers: Answers, within: Place = []): Place[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const answer = answers[name]
    const place = [...within, name]
    if (!isAskedIn(field, answers)) return holdsSomething(answer) ? [place] : []
    if (field.kind === 'group')
      return isGroup(answer) ? notPrinted(field.fields, answer, place) : []
    if (field.kind !== 'records' || !isRecords(answer)) return []
    return answer.flatMap((record) =>
      notPrinted(itemFields(field), record.answers, [...place, record.recordId]),
    )
  })
}

/** A piece of the public file format without the answers to what is not asked. */
export function onlyAsked(fields: Fields, value: JsonObject): JsonObject {
  return objectOf(
    Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
      const field = memberOfFields(fields, name)
      if (!field) return [[name, inner]]
      if (!isAsked(field, (other) => memberOf(value, other))) return []
      return [[name, askedInside(field, inner)]]
    }),
  )
}

const memberOfFields = (fields: Fields, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

function askedInside(field: Field, value: Json): Json {
  if (field.kind === 'group') return isObject(value) ? onlyAsked(field.fields, value) : value
  if (field.kind !== 'records' || !Array.isArray(value)) return value
  return value.map((record: Json) => (isObject(record) ? onlyAsked(field.fields, record) : record))
}
