import {
  type Answer,
  type Answers,
  itemFields,
  lineText,
  type PartContent,
  type Place,
  placeText,
  type RecordAnswers,
} from './answers.ts'
import type { Field, Fields } from './fields.ts'
import {
  isExplicitlyEmpty,
  isObject,
  type Json,
  type JsonObject,
  memberOf,
  objectOf,
} from './json.ts'

interface Taking {
  readonly newRecordId: () => string
  readonly keepsUnknown: (place: Place) => boolean
  readonly asWritten: string[]
  readonly unknown: Record<string, string>
}

/**
 * Takes a part's piece out of a file that has passed its schema. Text becomes NFC.
 *
 * @param newRecordId gives each item of a list the identity that it keeps from now on.
 * @param keepsUnknown whether this part keeps what the format does not know of the object at a
 *   place; of the parts that share an object exactly one must.
 */
export function contentFromFile(
  fields: Fields,
  file: JsonObject,
  newRecordId: () => string,
  keepsUnknown: (place: Place) => boolean,
): PartContent {
  const taking: Taking = { newRecordId, keepsUnknown, asWritten: [], unknown: {} }
  const answers = takeObject(taking, fields, file, [])
  return { answers, asWritten: taking.asWritten, unknown: taking.unknown }
}

function takeObject(taking: Taking, fields: Fields, object: JsonObject, place: Place): Answers {
  const stray = Object.entries(object).filter(([name]) => !Object.hasOwn(fields, name))
  if (stray.length > 0 && taking.keepsUnknown(place)) {
    taking.unknown[placeText(place)] = JSON.stringify(objectOf(stray))
  }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, Answer][] => {
      const answer = takeField(taking, field, memberOf(object, name), [...place, name])
      return answer === undefined ? [] : [[name, answer]]
    }),
  )
}

function takeField(
  taking: Taking,
  field: Field,
  value: Json | undefined,
  place: Place,
): Answer | undefined {
  if (isAlwaysThere(field) && isExplicitlyEmpty(value)) taking.asWritten.push(placeText(place))
  switch (field.kind) {
    case 'text':
      return normal(value ?? '')
    case 'group':
      return takeObject(taking, field.fields, isObject(value) ? value : {}, place)
    case 'lines':
    case 'records':
      return ((value ?? []) as Json[]).map((item) => takeItem(taking, field, item, place))
    default:
      return value === undefined ? undefined : normal(value)
  }
}

/** These are born with the form, so their absence cannot be told from emptiness without a mark. */
const isAlwaysThere = (field: Field): boolean =>
  ['text', 'group', 'lines', 'records'].includes(field.kind)

/** Text is compared, merged and searched in one Unicode form. */
const normal = (value: Json): Answer =>
  (typeof value === 'string' ? value.normalize('NFC') : value) as Answer

function takeItem(
  taking: Taking,
  field: Extract<Field, { kind: 'lines' | 'records' }>,
  item: Json,
  place: Place,
): RecordAnswers {
  const recordId = taking.newRecordId()
  const object = field.kind === 'lines' ? { [lineText]: item } : (item as JsonObject)
  return { recordId, answers: takeObject(taking, itemFields(field), object, [...place, recordId]) }
}
