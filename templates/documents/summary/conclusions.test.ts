import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import type { Block, Inline } from '../../model/blocks.ts'
import { documentModel } from '../index.ts'
import { headingsOf } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

const made = documentModel('summary', specimen, {
  state: { kind: 'draft' },
  modified: '2026-11-06',
})

const contentsOf = (block: Block): readonly Inline[] =>
  block.type === 'list'
    ? block.items
    : block.type === 'fieldList'
      ? block.items.flatMap(({ value }) => value)
      : []
const spans = made.blocks.flatMap(contentsOf).flat()
const texts = made.blocks.flatMap(contentsOf).map((each) => each.map(({ text }) => text).join(''))

test('a conclusion shows its grounds by number, or says that it is a judgement', () => {
  expect(texts).toContain('Perustuu kirjauksiin: [1] [2] [3]')
  expect(texts).toContain('Perustuu ammatilliseen arvioon.')
})

test('the grounds are told at the end by date, task and observer, with the way back', () => {
  expect(texts).toContain('3.2.2026, perehdytys lajitteluun, Jouni Kaarnakoski · Päätelmä 1')
  const headings = headingsOf(made)
  expect(headings.indexOf('Päätelmien perusteet')).toBeGreaterThan(
    headings.indexOf('Toimijat ja yhteystiedot'),
  )
})

test('every link leads to a place of the same document and says what is found there', () => {
  const anchors = spans.flatMap(({ anchor }) => (anchor === undefined ? [] : [anchor]))
  const links = spans.flatMap(({ link }) => (link ? [link] : []))
  expect(links).toHaveLength(6)
  expect(links.every(({ to, about }) => anchors.includes(to) && about.length > 5)).toBe(true)
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('what the client said of the whole stands on the first page, and is not said again', () => {
  const at = made.blocks.findIndex(
    (block) => block.type === 'note' && JSON.stringify(block).includes('Kuusi tuntia olisi'),
  )
  expect(at).toBeGreaterThan(0)
  expect(at).toBeLessThan(4)
  expect(texts.filter((text) => text.includes('Kuusi tuntia olisi'))).toEqual([])
})
