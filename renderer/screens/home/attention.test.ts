import { expect, test } from 'vitest'
import type { CaseRow } from '../../../electron/contract/views.ts'
import { byAttention, nextDateOf, overdueIn } from './attention.ts'

const row = (caseId: string, more: Partial<CaseRow>): CaseRow => ({
  caseId,
  clientName: caseId,
  site: '',
  periodStart: '',
  periodEnd: '',
  editedAt: '2026-04-24T10:00:00.000Z',
  fictional: false,
  latestVersion: null,
  changedSinceSigned: false,
  missing: {},
  changedBases: 0,
  turns: [],
  dates: [],
  ...more,
})
const mine = [{ name: 'Aino', isMine: true, count: 1 }]

test('what is late stands first, then one’s own turn, then the nearest day', () => {
  const rows = [
    row('quiet', {}),
    row('far', { dates: [{ date: '2026-06-01', kind: 'meeting' }] }),
    row('near', { dates: [{ date: '2026-05-02', kind: 'trialEnd' }] }),
    row('mine', { turns: mine }),
    row('late', { dates: [{ date: '2026-04-30', kind: 'task' }] }),
  ]
  expect(byAttention(rows, '2026-05-01').map(({ caseId }) => caseId)).toEqual([
    'late',
    'mine',
    'near',
    'far',
    'quiet',
  ])
})

test('today is not late yet', () => {
  const one = row('one', { dates: [{ date: '2026-05-01', kind: 'task' }] })
  expect(overdueIn(one, '2026-05-01')).toBe(0)
  expect(nextDateOf(one, '2026-05-01')?.date).toBe('2026-05-01')
  expect(overdueIn(one, '2026-05-02')).toBe(1)
})
