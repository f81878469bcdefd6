import type { PartContent, Place } from '../model/answers.ts'
import { contentFromFile } from '../model/content-from-file.ts'
import { contentToFile, joinPieces } from '../model/content-to-file.ts'
import type { Field, Fields, FileOf } from '../model/fields.ts'
import { fileSchema } from '../model/file-schema.ts'
import type { JsonObject } from '../model/json.ts'
import { type FilePart, fileParts, type PartName, parts } from '../parts/index.ts'

type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (
  i: infer I,
) => void
  ? I
  : never

/**
 * A whole case in the public file format, version 1. All parts join into it but the attachments:
 * the format is text, and carries no files.
 */
export type CaseFile = UnionToIntersection<
  FilePart extends infer P ? (P extends { fields: infer Fs } ? FileOf<Fs> : never) : never
>

function mergeFields(one: Fields, other: Fields): Fields {
  const both: Record<string, Field> = { ...one }
  for (const [name, field] of Object.entries(other)) {
    const present = both[name]
    both[name] =
      present?.kind === 'group' && field.kind === 'group'
        ? { ...present, fields: mergeFields(present.fields, field.fields) }
        : field
  }
  return both
}

/** All fields of the format. */
export const caseFields: Fields = fileParts
  .map((part): Fields => part.fields)
  .reduce(mergeFields, {})

/** The schema of the public file format. */
export const caseFileSchema = fileSchema(caseFields)

/** The contents of all parts of one case. */
export type CaseContent = Readonly<Record<PartName, PartContent>>

/**
 * Splits a checked file into parts.
 *
 * @param newRecordId makes identities for the items of lists.
 */
export function splitCaseFile(file: JsonObject, newRecordId: () => string): CaseContent {
  return Object.fromEntries(
    parts.map((part) => [
      part.name,
      contentFromFile(
        part.fields,
        isFilePart(part) ? pieceOf(part, file) : {},
        newRecordId,
        (place) => keeperOf(place) === part.name,
      ),
    ]),
  ) as CaseContent
}

const isFilePart = (part: (typeof parts)[number]): part is FilePart =>
  fileParts.some(({ name }) => name === part.name)

/** Joins parts into one file again: splitting and joining gives an equal file. */
export const joinCaseFile = (content: CaseContent): CaseFile =>
  joinPieces(
    fileParts.map((part) => contentToFile(part.fields, content[part.name])),
  ) as unknown as CaseFile

/** The first part that owns the object at a place keeps what the format does not know of it. */
function keeperOf(place: Place): PartName {
  const [top] = place
  if (top === undefined) return 'clientAndConsent'
  return fileParts.find((part) => Object.hasOwn(part.fields, top))?.name ?? 'clientAndConsent'
}

/**
 * The file as one part sees it: of an object that several parts share, fields of the other parts
 * are not unknown, they are simply not this part's.
 */
function pieceOf(part: FilePart, file: JsonObject): JsonObject {
  const fields: Fields = part.fields
  return Object.fromEntries(
    Object.entries(file).flatMap(([name, value]) => {
      const field = fields[name]
      if (!field) return Object.hasOwn(caseFields, name) ? [] : [[name, value]]
      const whole = caseFields[name]
      if (field.kind !== 'group' || whole?.kind !== 'group') return [[name, value]]
      return [[name, withoutOthers(field.fields, whole.fields, value as JsonObject)]]
    }),
  )
}

const withoutOthers = (own: Fields, all: Fields, object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([name]) => Object.hasOwn(own, name) || !Object.hasOwn(all, name),
    ),
  )
