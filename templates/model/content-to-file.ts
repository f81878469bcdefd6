import {
  type Answer,
  type Answers,
  isGroup,
  isRecords,
  lineText,
  type PartContent,
  type Place,
  placeText,
  type RecordAnswers,
} from './answers.ts'
import type { Field, Fields } from './fields.ts'
import { isExplicitlyEmpty, isObject, type Json, type JsonObject, objectOf } from './json.ts'

interface Writing {
  readonly asWritten: ReadonlySet<string>
  readonly unknown: PartContent['unknown']
}

/**
 * Writes a part's piece of the public file. What nobody has answered is left out, unless the file
 * from which it came held it explicitly empty; what the format does not know comes back in place.
 */
export function contentToFile(fields: Fields, content: PartContent): JsonObject {
  const writing: Writing = { asWritten: new Set(content.asWritten), unknown: content.unknown }
  return writeObject(writing, fields, content.answers, [])
}

function writeObject(writing: Writing, fields: Fields, answers: Answers, place: Place): JsonObject {
  const known = Object.entries(fields).flatMap(([name, field]): [string, Json][] => {
    const here = [...place, name]
    const value = writeField(writing, field, answers[name], here)
    const isLeftOut =
      value === undefined ||
      (field.kind in emptyIsLeftOut &&
        isExplicitlyEmpty(value) &&
        !writing.asWritten.has(placeText(here)))
    return isLeftOut ? [] : [[name, value]]
  })
  const stray = writing.unknown[placeText(place)]
  return objectOf(stray ? [...known, ...Object.entries(JSON.parse(stray) as JsonObject)] : known)
}

/** Kinds that stand in every case from its birth, written or not. */
const emptyIsLeftOut = { text: true, group: true, lines: true, records: true }

function writeField(
  writing: Writing,
  field: Field,
  answer: Answer | undefined,
  place: Place,
): Json | undefined {
  switch (field.kind) {
    case 'text':
      return (answer ?? '') as string
    case 'group':
      return writeObject(writing, field.fields, isGroup(answer) ? answer : {}, place)
    case 'lines':
    case 'records':
      return (isRecords(answer) ? answer : []).map((item) => writeItem(writing, field, item, place))
    default:
      return answer as Json | undefined
  }
}

function writeItem(
  writing: Writing,
  field: Extract<Field, { kind: 'lines' | 'records' }>,
  item: RecordAnswers,
  place: Place,
): Json {
  if (field.kind === 'lines') return (item.answers[lineText] ?? '') as string
  return writeObject(writing, field.fields, item.answers, [...place, item.recordId])
}

/** Joins pieces that share objects (`background` is in two parts) into one file. */
export function joinPieces(pieces: readonly JsonObject[]): JsonObject {
  return pieces.reduce(joinTwo, {})
}

function joinTwo(one: JsonObject, other: JsonObject): JsonObject {
  const both = new Map(Object.entries(one))
  for (const [name, value] of Object.entries(other)) {
    const present = both.get(name)
    both.set(name, isObject(present) && isObject(value) ? joinTwo(present, value) : value)
  }
  return objectOf([...both])
}
