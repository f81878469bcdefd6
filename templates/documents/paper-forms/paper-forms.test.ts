import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { fieldAt } from '../../model/answers.ts'
import { languages } from '../../model/blocks.ts'
import { type Field, type Fields, isKeptByProduct } from '../../model/fields.ts'
import { partNamed } from '../../parts/index.ts'
import { steps } from '../../walk/steps.ts'
import { documentModel } from '../index.ts'
import { type PaperFormKind, paperFormKinds, paperForms } from './kinds.ts'

const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }
const form = (kind: PaperFormKind, language: (typeof languages)[number] = 'fi') =>
  documentModel(kind, nobody, { language, state: { kind: 'draft' }, modified: '2026-11-06' })
const codesOn = (kind: PaperFormKind) =>
  form(kind)
    .blocks.flatMap((block) => (block.type === 'blanks' ? block.items : []))
    .map(({ code }) => code)
    .filter((code) => code !== '')

const leavesOf = (path: string, field: Field): string[] =>
  isKeptByProduct(field)
    ? []
    : field.kind === 'group' || field.kind === 'records'
      ? Object.entries(field.fields as Fields).flatMap(([name, inner]) =>
          leavesOf(`${path}.${name}`, inner),
        )
      : [path]

test('every step that asks something has its form', () => {
  const asking = steps.filter(({ sections }) => sections.length > 0).map(({ name }) => name)
  expect(Object.values(paperForms)).toEqual(asking)
})

test.each(paperFormKinds)('%s asks what its step asks, in the same order', (kind) => {
  const step = steps.find(({ name }) => name === paperForms[kind])
  const expected = (step?.sections ?? []).flatMap(({ part, fields }) =>
    fields.flatMap((place) => {
      const field = fieldAt(partNamed(part).fields, place)
      return field ? leavesOf(place.join('.'), field) : []
    }),
  )
  const once = [...new Set(codesOn(kind))]
  expect(once).toEqual(expected)
})

test.each(languages)('the forms name nobody and are no drafts, in %s', (language) => {
  for (const kind of paperFormKinds) {
    const model = form(kind, language)
    expect(JSON.stringify(model)).not.toContain('Puro')
    expect(model.draft).toBe(false)
    expect(model.header).toBe(model.title)
  }
})

test('a choice is boxes, a narrative lines, and a list has room for more than one', () => {
  const items = form('paper-form-plan').blocks.flatMap((block) =>
    block.type === 'blanks' ? block.items : [],
  )
  const owners = items.filter(({ code }) => code === 'sharedPlan.tasks.ownerType')
  expect(owners.length).toBeGreaterThan(1)
  expect(owners[0]?.answer).toEqual({
    kind: 'boxes',
    options: ['asiakkaan', 'ammattilaisen', 'muun osallistujan'],
  })
  const need = items.find(({ code }) => code === 'sharedPlan.need')
  expect(need).toMatchObject({ width: 'full', answer: { kind: 'lines', count: 5 } })
})
