import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Field, Fields } from '../model/fields.ts'
import { fileParts } from '../parts/index.ts'
import { fieldWording } from '../parts/wording.ts'
import { printedBy } from './content.ts'
import { caseDocumentKinds } from './kinds.ts'

/** One line of the table: a heading of a source, our field, and the documents that say it. */
interface Line {
  readonly chapter: string
  readonly heading: string
  readonly field: string
  readonly documents: readonly string[]
}

const page = readFileSync(new URL('../../docs/prompts.md', import.meta.url), 'utf8')
const table = linesOf(page)

function linesOf(markdown: string): readonly Line[] {
  let chapter = ''
  let heading = ''
  return markdown.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) chapter = line.slice(3)
    const [, source = '', field = '', documents = ''] = line.split('|').map((cell) => cell.trim())
    const name = /^`(.+)`$/.exec(field)?.[1]
    if (!name) return []
    heading = source || heading
    const kinds = documents.split(',').map((kind) => kind.trim())
    return [{ chapter, heading, field: name, documents: kinds }]
  })
}

const partOf = (field: string) =>
  fileParts.find(({ fields }) => {
    let inside: Fields | undefined = fields
    let found: Field | undefined
    for (const name of field.split('.')) {
      found = inside?.[name]
      inside = found && 'fields' in found ? found.fields : undefined
    }
    return found !== undefined
  })

function prints(kind: (typeof caseDocumentKinds)[number], field: string): boolean {
  let selection: unknown = printedBy(kind)
  for (const name of field.split('.')) {
    selection = (selection as Record<string, unknown> | undefined)?.[name]
  }
  return selection === true
}

test('the table leads from every heading of the sources to fields that exist', () => {
  expect(table.length).toBeGreaterThan(120)
  expect(table.filter(({ field }) => !partOf(field)).map(({ field }) => field)).toEqual([])
})

test('every field of the table is said by each document that the table names', () => {
  const named = table.flatMap(({ field, documents }) =>
    documents.map((document) => ({ field, document })),
  )
  const broken = named.filter(
    ({ field, document }) =>
      !caseDocumentKinds.some((kind) => kind === document && prints(kind, field)),
  )
  expect(broken).toEqual([])
})

test('what the templates of the summary ask to be told stands beside each narrative field', () => {
  const summaries = table.filter(({ chapter }) => /summary/i.test(chapter))
  const bare = summaries.filter(({ field }) => {
    const part = partOf(field)
    if (!part || fieldKind(part.fields, field) !== 'text') return false
    const names = field.split('.')
    // A list carries its prompts once, above its records.
    return !names.some((_, index) => {
      const { prompts, hint } = fieldWording('fi', part.name, names.slice(0, index + 1).join('.'))
      return (prompts?.length ?? 0) > 0 || hint !== undefined
    })
  })
  expect(bare.map(({ field }) => field)).toEqual([])
})

function fieldKind(fields: Fields, name: string): Field['kind'] | undefined {
  const [first = '', ...rest] = name.split('.')
  const field = fields[first]
  if (rest.length === 0 || !field || !('fields' in field)) return field?.kind
  return fieldKind(field.fields, rest.join('.'))
}
