import type { CaseFile } from '../../case/case-file.ts'
import { isObject, type Json, type JsonObject, memberOf } from '../../model/json.ts'

/**
 * The fields of a case that a document prints, `true` at each. An allow-list on purpose: a field
 * that is added to the format later goes nowhere until somebody has put it here.
 */
export type PrintedFields = SelectionOf<CaseFile>

type SelectionOf<T> =
  NonNullable<T> extends readonly (infer Item)[]
    ? SelectionOf<Item>
    : NonNullable<T> extends object
      ? { readonly [Name in keyof NonNullable<T>]?: SelectionOf<NonNullable<T>[Name]> }
      : true

type Selection = true | { readonly [name: string]: Selection }

/** The selected fields of a file, in the order of the selection, and nothing else of it. */
export const printedPart = (file: CaseFile, fields: PrintedFields): JsonObject =>
  membersOf(file as unknown as JsonObject, fields as Selection)

function pick(value: Json, selection: Selection): Json {
  if (Array.isArray(value)) return value.map((item: Json) => pick(item, selection))
  return isObject(value) ? membersOf(value, selection) : value
}

function membersOf(object: JsonObject, selection: Selection): JsonObject {
  if (selection === true) return {}
  return Object.fromEntries(
    Object.entries(selection).flatMap(([name, inner]): [string, Json][] => {
      const value = memberOf(object, name)
      return value === undefined ? [] : [[name, pick(value, inner)]]
    }),
  )
}

/** What every document's content says of itself, and the name of the person it is about. */
export const alwaysPrinted = { fictional: true, language: true } as const satisfies PrintedFields

export const clientByNameFields = {
  firstName: true,
  lastName: true,
  preferredName: true,
  dateOfBirth: true,
} as const satisfies PrintedFields['client']
