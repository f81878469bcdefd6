import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../case/case-file.ts'
import { caseFields } from '../case/case-file.ts'
import type { Place } from '../model/answers.ts'
import { type Field, type Fields, isKeptByProduct } from '../model/fields.ts'
import { isObject, type Json, type JsonObject } from '../model/json.ts'
import { fileParts } from '../parts/index.ts'
import { stepOf } from '../walk/steps.ts'
import { printedBy } from './content.ts'
import { documentModel } from './index.ts'
import { caseDocumentKinds, type DocumentKind } from './kinds.ts'
import { readThrough } from './reading.testing.ts'

/** A case in which everything that can be answered is answered, each answer unlike any other. */
function wholeCase(): CaseFile {
  let count = 0
  const next = () => {
    count += 1
    return count
  }
  // Of two records the first refers to a person of the network, the second names somebody else.
  const answerTo = (field: Field, isSecond: boolean): Json => {
    switch (field.kind) {
      case 'group':
        return everything(field.fields, isSecond)
      case 'records':
        return [everything(field.fields, false), everything(field.fields, true)]
      case 'actor':
        return isSecond && field.orName ? `nimi${next()}x` : 'a1'
      case 'lines':
        return field.ofActors ? ['a1', `nimi${next()}x`] : [`rivi${next()}x`]
      case 'date':
        return new Date(Date.UTC(2001, 0, next())).toISOString().slice(0, 10)
      case 'number':
        return field.max
      case 'yesNo':
        return true
      case 'choice':
        return field.options[0] ?? ''
      default:
        return field.kind === 'line' && field.identity === 'a'
          ? isSecond
            ? 'a2'
            : 'a1'
          : `sana${next()}x`
    }
  }
  // What others are asked for the sake of is answered so that they are asked.
  const everything = (fields: Fields, isSecond: boolean): JsonObject =>
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const asking = Object.values(fields).find(({ when }) => when?.place === name)
        return [name, asking?.when?.is[0] ?? answerTo(field, isSecond)]
      }),
    )
  return everything(caseFields, false) as unknown as CaseFile
}

/** The same case without the answer to one field. */
function without(value: Json, [name, ...rest]: Place): Json {
  if (Array.isArray(value)) return value.map((item: Json) => without(item, [name ?? '', ...rest]))
  if (!isObject(value) || name === undefined) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      if (key !== name) return [[key, inner]]
      return rest.length === 0 ? [] : [[key, without(inner, rest)]]
    }),
  )
}

function prints(kind: DocumentKind, place: Place): boolean {
  let selection: unknown = printedBy(kind)
  for (const name of place) selection = (selection as Record<string, unknown> | undefined)?.[name]
  return selection === true
}

const full = wholeCase()
const said = (kind: DocumentKind, file: CaseFile) =>
  readThrough(documentModel(kind, file, { state: { kind: 'draft' }, modified: '2026-11-06' }))
const saidInFull = new Map(caseDocumentKinds.map((kind) => [kind, said(kind, full)]))

function leaves(fields: Fields, within: Place = []): Place[] {
  return Object.entries(fields).flatMap(([name, field]: [string, Field]) =>
    isKeptByProduct(field)
      ? []
      : 'fields' in field
        ? leaves(field.fields, [...within, name])
        : [[...within, name]],
  )
}

/** About the file itself. */
const notForReaders = new Set(['caseId', 'schemaNote', 'language', 'abilitator/instrument'])

const asked = fileParts.flatMap(({ name, fields }) =>
  leaves(fields)
    .filter((place) => place[0] !== 'carriedOver' && !notForReaders.has(place.join('/')))
    .map((place) => ({ part: name, place, path: place.join('/') })),
)

describe('every field of every part', () => {
  test('has a home on a screen', () => {
    const homeless = asked.filter(({ part, place }) => !stepOf(part, place))
    expect(homeless.map(({ path }) => path)).toEqual(['fictional'])
  })

  test('is said in a document: without it, the document reads otherwise', () => {
    const unsaid = asked.filter(({ place }) => {
      const fewer = without(full as unknown as Json, place) as unknown as CaseFile
      const homes = caseDocumentKinds.filter((kind) => prints(kind, place))
      return !homes.some((kind) => said(kind, fewer) !== saidInFull.get(kind))
    })
    expect(unsaid.map(({ path }) => path)).toEqual([])
  })

  test('is promised by a document only where the document keeps the promise', () => {
    const broken = caseDocumentKinds.flatMap((kind) =>
      asked
        .filter(({ place }) => prints(kind, place))
        .filter(({ place }) => {
          const fewer = without(full as unknown as Json, place) as unknown as CaseFile
          return said(kind, fewer) === saidInFull.get(kind)
        })
        .map(({ path }) => `${kind}: ${path}`),
    )
    expect(broken).toEqual([])
  })
})
