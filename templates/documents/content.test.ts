import { describe, expect, test } from 'vitest'
import { type CaseFile, caseFields } from '../case/case-file.ts'
import type { Field, Fields } from '../model/fields.ts'
import { contentOf } from './content.ts'
import { documentModel } from './index.ts'
import type { DocumentKind } from './kinds.ts'
import { caseDocumentKinds, documentGroups } from './kinds.ts'
import { readThrough } from './reading.testing.ts'

/** A case in which every text that a person may write is a word found nowhere else. */
function caseOfCanaries(): CaseFile {
  let count = 0
  const canary = () => {
    count += 1
    return `kanarialintu${count}x`
  }
  const madeUp = (field: Field): unknown => {
    switch (field.kind) {
      case 'group':
        return objectOf(field.fields)
      case 'records':
        return [objectOf(field.fields), objectOf(field.fields)]
      case 'lines':
        return [canary(), canary()]
      case 'text':
      case 'line':
      case 'actor':
        return canary()
      case 'choice':
        return field.options[0]
      default:
        return undefined
    }
  }
  const objectOf = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, madeUp(field)]))
  const file = objectOf(caseFields) as unknown as CaseFile
  const [first, second] = file.actors ?? []
  return {
    ...file,
    actors: [
      { ...first, id: 'a1' },
      { ...second, id: 'a2' },
      { id: 'a3', name: 'kanarialintuvieras', phone: 'kanarialintupuhelin' },
    ],
    sharedPlan: {
      ...file.sharedPlan,
      participants: ['a1'],
      tasks: [{ owner: 'a2', task: 'kanarialintutehtävä' }],
    },
  }
}

const canariesIn = (text: string) => new Set(text.match(/kanarialintu[\wåäö]+/g))
const file = caseOfCanaries()
const said = (kind: DocumentKind) =>
  canariesIn(
    readThrough(documentModel(kind, file, { state: { kind: 'draft' }, modified: '2026-11-06' })),
  )
const carried = (kind: DocumentKind) => canariesIn(JSON.stringify(contentOf(kind, file)))

describe.each(caseDocumentKinds)('the data that travels with the document: %s', (kind) => {
  test('holds nothing that its reader does not see', () => {
    expect(carried(kind).size).toBeGreaterThan(2)
    expect([...carried(kind)].filter((canary) => !said(kind).has(canary))).toEqual([])
  })

  test('leaves nothing out that its reader sees', () => {
    expect([...said(kind)].filter((canary) => !carried(kind).has(canary))).toEqual([])
  })
})

test.each(documentGroups.paperForms)(
  'the blank form %s speaks of nobody and carries nothing',
  (kind) => {
    expect(said(kind)).toEqual(new Set())
    expect(contentOf(kind, file)).toEqual({})
  },
)

test('fields that the format does not know never travel', () => {
  const strange = { ...file, secret: 'x', client: { ...file.client, secret: 'y' } }
  for (const kind of caseDocumentKinds)
    expect(JSON.stringify(contentOf(kind, strange))).not.toContain('secret')
})

test('an explicit nothing stays nothing, and what is missing stays missing', () => {
  const content = contentOf('icf-summary', {
    language: 'sv',
    client: { firstName: 'Aino', lastName: '' },
    icfCodes: [{ code: null }],
  })
  expect(content).toEqual({
    language: 'sv',
    client: { firstName: 'Aino', lastName: '' },
    icfCodes: [{ code: null }],
  })
})
