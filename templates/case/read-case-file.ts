import type { z } from 'zod'
import { itemFields } from '../model/answers.ts'
import type { Fields } from '../model/fields.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { type CaseFile, caseFields, caseFileSchema } from './case-file.ts'

/** Something that breaks the format: where it is, what stands there, what was expected. */
export interface Fault {
  /** As people and scripts write it: `observations[2].date`; empty for the file as a whole. */
  readonly place: string
  /** A short piece of what stands there, or `undefined` where something is missing. */
  readonly found: string | undefined
  readonly expected: string
}

export interface ReadCaseFile {
  /** The file as it was, checked. */
  readonly file: JsonObject & CaseFile
  /** Places of fields that the format does not know; they are kept with the case. */
  readonly unknown: readonly string[]
}

/**
 * In characters. A case has some 20,000, one with 3,000 observations a million; merging documents
 * take memory in proportion, so that far larger files would bring a small laptop to its knees.
 */
export const largestFile = 3_000_000
const deepestUnknown = 64

/**
 * Reads a case file, whole or not at all.
 *
 * Fails with `faults`, every one of them, when the text is not JSON or breaks the format.
 */
export function readCaseFile(text: string): Result<ReadCaseFile, 'faults', readonly Fault[]> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const checked = caseFileSchema.safeParse(parsed.value)
  const faults = checked.success
    ? furtherFaults(parsed.value as JsonObject)
    : checked.error.issues.map((issue) => faultOf(issue, parsed.value))
  if (faults.length > 0) return fail('faults', faults)
  const file = parsed.value as JsonObject & CaseFile
  return ok({ file, unknown: unknownPlaces(caseFields, file, '') })
}

function parseJson(text: string): Result<Json, 'faults', readonly Fault[]> {
  const whole = (found: string, expected: string) =>
    fail('faults', [{ place: '', found, expected }] as const)
  if (text.length > largestFile) return whole(`${text.length}`, `fileUpTo:${largestFile}`)
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as Json)
  } catch (error) {
    return whole(error instanceof Error ? error.message : '', 'json')
  }
}

function faultOf(issue: z.core.$ZodIssue, file: Json): Fault {
  const found = valueAt(file, issue.path)
  return {
    place: placeOf(issue.path),
    found: found === undefined ? undefined : shorten(JSON.stringify(found)),
    expected: issue.message,
  }
}

/** Rules that bind several places: ids of actors are what everything else refers to. */
function furtherFaults(file: JsonObject): Fault[] {
  const seen = new Set<Json>()
  const actors = (file.actors ?? []) as JsonObject[]
  const doubled = actors.flatMap((actor, index) => {
    if (actor.id === undefined || !seen.has(actor.id)) {
      seen.add(actor.id ?? Symbol(index).toString())
      return []
    }
    return [
      {
        place: `actors[${index}].id`,
        found: shorten(JSON.stringify(actor.id)),
        expected: 'unique',
      },
    ]
  })
  return isTooDeep(file, deepestUnknown)
    ? [...doubled, { place: '', found: undefined, expected: `depthUpTo:${deepestUnknown}` }]
    : doubled
}

function isTooDeep(value: Json, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return left === 0 || Object.values(value).some((inner) => isTooDeep(inner, left - 1))
}

function unknownPlaces(fields: Fields, object: JsonObject, within: string): string[] {
  return Object.entries(object).flatMap(([name, value]): string[] => {
    const place = within ? `${within}.${name}` : name
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) return [place]
    if (field.kind === 'group' && isObject(value)) return unknownPlaces(field.fields, value, place)
    if (field.kind === 'records' && Array.isArray(value)) {
      return value.flatMap((item: Json, index) =>
        isObject(item) ? unknownPlaces(itemFields(field), item, `${place}[${index}]`) : [],
      )
    }
    return []
  })
}

function valueAt(value: Json, path: readonly PropertyKey[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as { readonly [step: PropertyKey]: Json })[step]
        : undefined,
    value,
  )
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`
    return place ? `${place}.${String(step)}` : String(step)
  }, '')

/** Enough to recognise the place, too little to spill a narrative into a log. */
const shorten = (found: string): string => (found.length > 60 ? `${found.slice(0, 57)}…` : found)
