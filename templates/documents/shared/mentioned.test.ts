import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CaseFile } from '../../case/case-file.ts'
import { contentOf } from '../content.ts'
import { documentModel } from '../index.ts'
import { readThrough } from '../reading.testing.ts'

const file = JSON.parse(
  readFileSync(new URL('../../../test/specimens/whole-walk.json', import.meta.url), 'utf8'),
) as CaseFile

const idsIn = (records: unknown) =>
  (records as { id?: string }[]).flatMap(({ id }) => (id === undefined ? [] : [id]))

test('the data of a document keeps the ids that something in it refers to, and no others', () => {
  const summary = contentOf('summary', file)
  expect(idsIn(summary.observations)).toEqual(['o1', 'o2'])
  expect(idsIn(summary.methodResults)).toEqual(['m1'])
  const trial = contentOf('trial-record', file)
  expect(idsIn(trial.trialGoals)).toEqual(['g1', 'g2'])
  expect(idsIn(trial.observations)).toEqual([])
})

test('a reader is told what a link means, never its id', () => {
  const text = readThrough(
    documentModel('summary', file, { state: { kind: 'draft' }, modified: '2026-11-06' }),
  )
  expect(text).toContain('3.2.2026, perehdytys lajitteluun, Jouni Kaarnakoski · Päätelmä 1')
  expect(text).toContain('Perustuu ammatilliseen arvioon.')
})

test('a link to what the case does not hold stands as it is', () => {
  const lost = { ...file, conclusions: [{ text: 'Työ sopii.', entries: ['o99'] }] }
  const text = readThrough(
    documentModel('summary', lost, { state: { kind: 'draft' }, modified: '2026-11-06' }),
  )
  expect(text).toContain('o99 · Päätelmä 1')
})

test('the workplace’s page names the client and nobody’s health, birthday or identity code', () => {
  const text = readThrough(
    documentModel('workplace-page', file, { state: { kind: 'draft' }, modified: '2026-11-06' }),
  )
  expect(text).toContain('Veeti Tuomenoksa')
  for (const hidden of ['ADHD', '14.3.1997', '140397', 'lääkitys', 'Unen']) {
    expect(text).not.toContain(hidden)
  }
})
