import type { PartContent, Place } from '../model/answers.ts'
import { contentFromFile } from '../model/content-from-file.ts'
import { contentToFile, joinPieces } from '../model/content-to-file.ts'
import type { Field, Fields, FileOf, RecordsField } from '../model/fields.ts'
import { fileSchema } from '../model/file-schema.ts'
import type { Json, JsonObject } from '../model/json.ts'
import { teamworkName, type threadFields } from '../model/teamwork.ts'
import { type FilePart, fileParts, type PartName, parts } from '../parts/index.ts'
import { wholeOf } from '../parts/sections.ts'
import { anchorsToFile, anchorsToRecords } from './anchors.ts'

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
> & { readonly [teamworkName]?: Teamwork }

/** Of each part who looks after its sections, and the talk about it. */
type Teamwork = Readonly<
  Partial<
    Record<
      FilePart['name'],
      {
        readonly owners?: Readonly<Record<string, string>>
        readonly threads?: FileOf<{ threads: RecordsField<typeof threadFields> }>['threads']
        readonly selves?: readonly { readonly key?: string; readonly actor?: string }[]
      }
    >
  >
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
export const caseFields: Fields = fileParts.map(wholeOf).reduce(mergeFields, {})

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
    parts.map((part) => {
      const content = contentFromFile(
        wholeOf(part),
        isFilePart(part) ? pieceOf(part, file) : {},
        newRecordId,
        (place) => keeperOf(place) === part.name,
      )
      return [part.name, anchorsToRecords(part, content)]
    }),
  ) as CaseContent
}

const isFilePart = (part: (typeof parts)[number]): part is FilePart =>
  fileParts.some(({ name }) => name === part.name)

/** Joins parts into one file again: splitting and joining gives an equal file. */
export const joinCaseFile = (content: CaseContent): CaseFile =>
  joinPieces(
    fileParts.map((part) => contentToFile(wholeOf(part), anchorsToFile(part, content[part.name]))),
  ) as unknown as CaseFile

/** What people sign and documents say: the case without the team's talk about it. */
export function caseItself(file: CaseFile): CaseFile {
  const { [teamworkName]: _, ...itself } = file
  return itself
}

/** The first part that owns the object at a place keeps what the format does not know of it. */
function keeperOf(place: Place): PartName {
  const [top, inner] = place
  if (top === undefined) return 'clientAndConsent'
  const talkedOf = top === teamworkName && fileParts.find(({ name }) => name === inner)
  if (talkedOf) return talkedOf.name
  return fileParts.find((part) => Object.hasOwn(wholeOf(part), top))?.name ?? 'clientAndConsent'
}

/**
 * The file as one part sees it: of an object that several parts share, fields of the other parts
 * are not unknown, they are simply not this part's.
 */
function pieceOf(part: FilePart, file: JsonObject): JsonObject {
  const fields = wholeOf(part)
  return Object.fromEntries(
    Object.entries(file).flatMap(([name, value]): [string, Json][] => {
      const field = fields[name]
      if (!field) return Object.hasOwn(caseFields, name) ? [] : [[name, value]]
      const whole = caseFields[name]
      if (field.kind !== 'group' || whole?.kind !== 'group') return [[name, value]]
      const own = withoutOthers(field.fields, whole.fields, value as JsonObject)
      const isOthers = Object.keys(own).length === 0 && Object.keys(value as JsonObject).length > 0
      return isOthers ? [] : [[name, own]]
    }),
  )
}

const withoutOthers = (own: Fields, all: Fields, object: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter(
      ([name]) => Object.hasOwn(own, name) || !Object.hasOwn(all, name),
    ),
  )
