import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import type { Block, DocumentModel, Inline } from '../../model/blocks.ts'
import { documentModel } from '../index.ts'
import { headingsOf } from '../reading.testing.ts'

const specimen = JSON.parse(
  readFileSync(new URL('../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

const made = documentModel('summary', specimen, {
  state: { kind: 'draft' },
  modified: '2026-11-06',
})

const textsOf = ({ blocks }: DocumentModel) =>
  blocks.flatMap(contentsOf).map((each) => each.map(({ text }) => text).join(''))

const contentsOf = (block: Block): readonly Inline[] =>
  block.type === 'list'
    ? block.items
    : block.type === 'fieldList'
      ? block.items.flatMap(({ value }) => value)
      : []
const spans = made.blocks.flatMap(contentsOf).flat()
const texts = textsOf(made)

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

test('grounds in somebody’s own words are told by whose they are, when, and of what', () => {
  const entries = ['clientView/enjoyment', 'workplaceFeedback/wentWell', 'employerFeedback', 'd7']
  const file: CaseFile = {
    ...specimen,
    conclusions: [{ text: 'Jaksaa.', grounds: 'entries', entries }],
    workplaceFeedback: { givenOn: '2026-04-20', givenBy: 'Pirjo Halla', wentWell: 'Ajoissa.' },
    clientDiary: [{ id: 'd7', date: '2026-02-05', about: 'koti', text: 'Väsytti.' }],
  }
  const options = { state: { kind: 'draft' }, modified: '2026-11-06' } as const
  expect(textsOf(documentModel('summary', file, options))).toEqual(
    expect.arrayContaining([
      'asiakkaan omin sanoin, Miten olet viihtynyt? · Päätelmä 1',
      'työpaikan palaute 20.4.2026, Pirjo Halla, Missä onnistuttiin · Päätelmä 1',
      'työpaikan palaute, Työnantajan tai työpaikkaohjaajan palaute · Päätelmä 1',
      'asiakkaan päiväkirja 5.2.2026, koti · Päätelmä 1',
    ]),
  )
})
