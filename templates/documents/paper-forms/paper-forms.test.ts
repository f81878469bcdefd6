import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { fieldAt } from '../../model/answers.ts'
import { type Block, languages } from '../../model/blocks.ts'
import { type Field, type Fields, isKeptByProduct } from '../../model/fields.ts'
import { partNamed } from '../../parts/index.ts'
import { steps } from '../../walk/steps.ts'
import { documentModel } from '../index.ts'
import { headingsOf, readThrough } from '../reading.testing.ts'
import { type PaperFormKind, paperFormKinds, paperForms } from './kinds.ts'

const nobody: CaseFile = { language: 'fi', client: { firstName: 'Aino', lastName: 'Puro' } }
const form = (kind: PaperFormKind, language: (typeof languages)[number] = 'fi') =>
  documentModel(kind, nobody, { language, state: { kind: 'draft' }, modified: '2026-11-06' })
/** A table's caption tells the list's code, its columns the rest. */
const codesOf = (block: Block): string[] => {
  if (block.type === 'blanks') return block.items.map(({ code }) => code)
  if (block.type !== 'table') return []
  const list = /\((.+)\)$/.exec(block.caption)?.[1]
  return block.columns.map(({ code }) => `${list}.${code}`)
}
const codesOn = (kind: PaperFormKind) =>
  form(kind)
    .blocks.flatMap(codesOf)
    .filter((code) => code !== '')

/** Every field; the boxes of a group are one place of the group's name, and stand first in it. */
const leavesOf = (path: string, field: Field): string[] => {
  if (isKeptByProduct(field)) return []
  if (field.kind !== 'group' && field.kind !== 'records') return [path]
  const inner = Object.entries(field.fields as Fields).filter(([, each]) => !isKeptByProduct(each))
  const others = inner.filter(([, each]) => !(each.kind === 'yesNo' && each.tick))
  const boxes = inner.length - others.length > 1 ? [path] : []
  return [
    ...boxes,
    ...(boxes.length > 0 ? others : inner).flatMap(([name, each]) =>
      leavesOf(`${path}.${name}`, each),
    ),
  ]
}

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

const tablesOn = (kind: PaperFormKind) =>
  form(kind).blocks.filter((block) => block.type === 'table')

test('a list of short answers is a table to write in, its choices numbered', () => {
  const [tasks] = tablesOn('paper-form-plan')
  expect(tasks?.caption).toContain('(sharedPlan.tasks)')
  expect(tasks?.linesForHand).toBeGreaterThan(1)
  expect(tasks?.rows.length).toBeGreaterThan(2)
  expect(tasks?.columns.map(({ title }) => title)).toContain('Kenen tehtävä (1–3)')
  expect(readThrough(form('paper-form-plan'))).toContain(
    'Kenen tehtävä: 1 asiakkaan, 2 ammattilaisen, 3 muun osallistujan.',
  )
})

test('boxes of a group are ticked in one place, a narrative has lines, a meeting its own lists', () => {
  const items = paperFormKinds.flatMap((kind) =>
    form(kind).blocks.flatMap((block) => (block.type === 'blanks' ? block.items : [])),
  )
  const picked = items.find(({ code }) => code === 'consent.items')
  expect(picked?.answer.kind === 'boxes' && picked.answer.options).toHaveLength(8)
  const need = items.find(({ code }) => code === 'sharedPlan.need')
  expect(need).toMatchObject({ width: 'full', answer: { kind: 'lines', count: 3 } })
  expect(tablesOn('paper-form-network').map(({ caption }) => caption)).toEqual([
    'Ketkä olivat paikalla ja mitä he voivat tarjota (networkMeetingNotes.attendance)',
    'Asiakohdat (networkMeetingNotes.agenda)',
  ])
})

test('a row of figures says what they are once', () => {
  const labels = form('paper-form-abilitator').blocks.flatMap((block) =>
    block.type === 'blanks' ? block.items.map(({ label }) => label) : [],
  )
  expect(labels).toContain('Tulokset prosentteina: Kokonaistilanne')
  expect(labels).toContain('Osallisuus')
})

test('four people of the network have a card each, with the help printed once', () => {
  const headings = headingsOf(form('paper-form-network'))
  expect(headings).toContain('Toimija 4')
  expect(headings).not.toContain('Toimija 5')
})

test.each(paperFormKinds)('in %s whatever stands under a heading stays with it', (kind) => {
  const { blocks } = form(kind)
  const parted = blocks.filter(
    (block, index) =>
      blocks[index - 1]?.type === 'heading' && block.type === 'paragraph' && !block.keepWithNext,
  )
  expect(parted.map((block) => block.type === 'paragraph' && block.style)).toEqual(['lead'])
})
