import { expect, test } from 'vitest'
import type { Answers } from '../../../templates/model/answers.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import { matching, observedIn } from './observed.ts'

const note = (recordId: string, date: string, text: string, actorId = 'a1') => ({
  recordId,
  answers: { date, text, actorId, task: 'lajittelu' },
})
const parts: Partial<Record<PartName, Answers>> = {
  network: { actors: [{ recordId: 'r1', answers: { id: 'a1', name: 'Mikko Ånäs' } }] },
  observations: {
    observations: [
      note('older', '2026-03-02', 'Tauotti työn itse.'),
      note('undated', '', 'Soitti aamulla.'),
      note('newer', '2026-04-24', 'Kysyi neuvoa työkaverilta.'),
      note('same day', '2026-04-24', 'Lähti kotiin klo 13.'),
    ],
  },
}
const all = observedIn((part) => parts[part] ?? {})
const ids = (search: string) => matching(all, search).map(({ id }) => id)

test('the newest observation is read first, one without a day last', () => {
  expect(ids('')).toEqual(['newer', 'same day', 'older', 'undated'])
})

test('an observation is found by its words in any order, by its day and by who saw it', () => {
  expect(ids('neuvoa kysyi')).toEqual(['newer'])
  expect(ids('2.3.2026')).toEqual(['older'])
  expect(ids('MIKKO ånäs tauotti')).toEqual(['older'])
  expect(ids('sulatto')).toEqual([])
})
