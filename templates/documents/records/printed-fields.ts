import type { CaseFile } from '../../case/case-file.ts'
import type { Field, Fields } from '../../model/fields.ts'
import { isObject, type Json, type JsonObject } from '../../model/json.ts'
import { partNamed } from '../../parts/index.ts'
import type { SectionName } from '../../walk/steps.ts'
import { leavesAt } from '../shared/answers.ts'
import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'
import { sectionFields, sectionNamed } from '../shared/sections.ts'
import { type RecordContent, type RecordKind, recordDocuments } from './kinds.ts'

/** What a record says of a case: its sections whole, and of the actors it names their names. */
export function printedFieldsOf(kind: RecordKind): PrintedFields {
  const { client, sections }: RecordContent = recordDocuments[kind]
  return {
    ...alwaysPrinted,
    client: clientFields[client],
    ...(sections.some(namesActors) && { actors: { id: true, name: true } }),
    ...sectionFields(sections),
  }
}

function namesActors(name: SectionName): boolean {
  const { part, fields } = sectionNamed(name)
  return fields
    .flatMap((place) => leavesAt(part, place))
    .map((leaf) => fieldOfFile(partNamed(part).fields, leaf))
    .some((field) => field?.kind === 'actor' || (field?.kind === 'lines' && field.ofActors))
}

/** The field at names of the file format, in which a record has no id of its own. */
function fieldOfFile(fields: Fields, [name = '', ...rest]: readonly string[]): Field | undefined {
  const field = fields[name]
  if (rest.length === 0 || !field || !('fields' in field)) return field
  return fieldOfFile(field.fields, rest)
}

const clientFields = {
  byNameAlone: { firstName: true, lastName: true },
  byNameAndBirthday: clientByNameFields,
} as const

/** The case with those actors only whom something in it mentions by id. */
export function withMentionedActors(file: CaseFile, printed: PrintedFields): CaseFile {
  const { actors: _, ...others } = printed
  const mentioned = new Set(
    Object.keys(others).flatMap((name) => textsIn((file as unknown as JsonObject)[name])),
  )
  const actors = (file.actors ?? []).filter(({ id }) => id !== undefined && mentioned.has(id))
  return { ...file, actors }
}

function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((inner: Json) => textsIn(inner))
  return isObject(value) ? Object.values(value).flatMap(textsIn) : []
}
