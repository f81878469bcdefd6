import type { Field, Fields } from './fields.ts'

/**
 * Answers as the window and the case file see them. Texts are always there (empty when nothing is
 * written); a single value is absent until somebody gives it; an item of a list carries the random
 * id by which everybody's edits find it.
 *
 * A single value may be invalid: what a person typed is kept as text until it is put right.
 */
export type SingleValue = string | number | boolean | null
export type Answer = SingleValue | Answers | readonly RecordAnswers[]
export interface Answers {
  readonly [name: string]: Answer | undefined
}
export interface RecordAnswers {
  readonly recordId: string
  readonly answers: Answers
}

/** One part as it stands: everything that is needed to write its piece of the public file again. */
export interface PartContent {
  readonly answers: Answers
  /** Places (see {@link place}) where the file held an explicit `""`, `[]` or `{}`. */
  readonly asWritten: readonly string[]
  /** Fields that the format does not know, by the place of their object, as JSON text. */
  readonly unknown: Readonly<Record<string, string>>
}

/** A place inside a part: names of fields and ids of records, from the outside in. */
export type Place = readonly string[]
export const placeText = (place: Place): string => place.join('/')

/** A text item of a `lines` field keeps its text under this name. */
export const lineText = 'text'
/** The fields of one item of a `lines` field. */
export const lineFields = { [lineText]: { kind: 'text', needed: false } } as const satisfies Fields

/** The fields of one item of a list-like field. */
export const itemFields = (field: Extract<Field, { kind: 'lines' | 'records' }>): Fields =>
  field.kind === 'lines' ? lineFields : field.fields

/** Answers before anybody has written anything. */
export function emptyAnswers(fields: Fields): Answers {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, Answer][] => {
      if (field.kind === 'text') return [[name, '']]
      if (field.kind === 'group') return [[name, emptyAnswers(field.fields)]]
      if (field.kind === 'lines' || field.kind === 'records') return [[name, []]]
      return []
    }),
  )
}

export const isRecords = (answer: Answer | undefined): answer is readonly RecordAnswers[] =>
  Array.isArray(answer)
export const isGroup = (answer: Answer | undefined): answer is Answers =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer)

/** The answer at a place, or `undefined` where there is none. */
export function answerAt(answers: Answers, place: Place): Answer | undefined {
  const [name, ...rest] = place
  if (name === undefined) return answers
  const answer = answers[name]
  if (rest.length === 0) return answer
  if (isRecords(answer)) {
    const record = answer.find((item) => item.recordId === rest[0])
    return record && answerAt(record.answers, rest.slice(1))
  }
  return isGroup(answer) ? answerAt(answer, rest) : undefined
}

/** The records of the list at a place; none where there is no list. */
export function recordsAt(answers: Answers, place: Place): readonly RecordAnswers[] {
  const list = answerAt(answers, place)
  return isRecords(list) ? list : []
}

/** The field at a place, ids of records skipped over, or `undefined` where the form has none. */
export function fieldAt(fields: Fields, place: Place): Field | undefined {
  const [name, ...rest] = place
  const field = name === undefined ? undefined : fields[name]
  if (!field || rest.length === 0) return field
  if (field.kind === 'group') return fieldAt(field.fields, rest)
  if (field.kind === 'lines' || field.kind === 'records') {
    return rest.length === 1 ? field : fieldAt(itemFields(field), rest.slice(1))
  }
  return undefined
}
