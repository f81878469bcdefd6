import { type Answers, isGroup, isRecords, type Place, placeText } from './answers.ts'
import { fact, records } from './fields.ts'
import { isObject, type Json } from './json.ts'

/**
 * Where an answer came from, when it was brought over from an earlier assessment of the same client.
 * It stands in the same part as the answer, so that it merges and travels with it and reaches nobody
 * who may not read the answer. Until somebody confirms it with the client, it is no answer: it counts
 * as missing, stands in no document, and keeps a version from being locked.
 */
export const carriedOver = () =>
  records({
    /** The place of the answer in its part, with slashes. */
    field: fact(),
    /** ISO date of the earlier answer. */
    date: fact(),
    /** Who wrote the earlier answer, by name. */
    by: fact(),
    /** ISO date on which it was confirmed; absent while it has not been. */
    confirmed: fact(),
  })

/** The group of the file format in which every part has a list of its own. */
export const carriedOverName = 'carriedOver'

export interface Carried {
  /** Of the list's record. */
  readonly recordId: string
  readonly list: Place
  readonly field: Place
  readonly date: string
  readonly by: string
  readonly isConfirmed: boolean
}

/** Everything in a part that was brought over. */
export function carriedIn(answers: Answers): readonly Carried[] {
  const group = answers[carriedOverName]
  if (!isGroup(group)) return []
  return Object.entries(group).flatMap(([name, list]) =>
    (isRecords(list) ? list : []).map(({ recordId, answers: said }) => ({
      recordId,
      list: [carriedOverName, name],
      field: String(said.field ?? '').split('/'),
      date: String(said.date ?? ''),
      by: String(said.by ?? ''),
      isConfirmed: Boolean(said.confirmed),
    })),
  )
}

/** What stands at a place and still waits to be confirmed; the latest where there are several. */
export const unconfirmedAt = (answers: Answers, place: Place): Carried | undefined =>
  carriedIn(answers)
    .filter(({ isConfirmed, field }) => !isConfirmed && placeText(field) === placeText(place))
    .at(-1)

/** A case in the file format without the answers that nobody has confirmed. */
export function confirmedOnly<File extends object>(file: File): File {
  const group = (file as Record<string, Json | undefined>)[carriedOverName]
  if (!isObject(group)) return file
  const unconfirmed = Object.values(group)
    .flatMap((list) => (Array.isArray(list) ? (list as Json[]) : []))
    .flatMap((one) => (isObject(one) && !one.confirmed ? [String(one.field).split('/')] : []))
  return unconfirmed.reduce<Json>(without, file as unknown as Json) as unknown as File
}

function without(value: Json, [name, ...rest]: Place): Json {
  if (!isObject(value) || name === undefined || !Object.hasOwn(value, name)) return value
  const { [name]: inner, ...others } = value
  return rest.length === 0 || inner === undefined
    ? others
    : { ...others, [name]: without(inner, rest) }
}
