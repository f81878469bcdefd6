import { expect, test } from 'vitest'
import type { Answers } from '../model/answers.ts'
import { emptyAnswers } from '../model/answers.ts'
import { type PartName, partNamed } from '../parts/index.ts'
import { standingOf, trialPoints } from './trial-line.ts'

const answersWith =
  (written: Partial<Record<PartName, Answers>>) =>
  (part: PartName): Answers => ({ ...emptyAnswers(partNamed(part).fields), ...written[part] })

const period = { assessment: { periodStart: '2026-02-02', periodEnd: '2026-04-24' } }

test('a period says when to talk, as long as nobody has set another day', () => {
  const points = trialPoints(
    answersWith({
      trialPeriod: {
        ...period,
        trialTimeline: [
          {
            recordId: 'x',
            answers: { stage: 'midway', date: '2026-03-10', notes: 'Jaksaa.', agreed: '' },
          },
        ],
      },
    }),
  )
  expect(points.map(({ kind, date, isSuggested }) => [kind, date, isSuggested])).toEqual([
    ['start', '2026-02-02', true],
    ['midway', '2026-03-10', false],
    ['end', '2026-04-24', true],
  ])
})

test('what is past and not written down is overdue; the first day to come is next', () => {
  const points = standingOf(trialPoints(answersWith({ trialPeriod: period })), '2026-03-20')
  expect(points.map(({ standing }) => standing)).toEqual(['overdue', 'overdue', 'next'])
})

test('a meeting that was agreed and then held is one day', () => {
  const network = {
    networkMeetingNotes: [
      {
        recordId: 'a',
        answers: { date: '2026-02-01', text: 'Sovittiin.', next: { date: '2026-03-01' } },
      },
      { recordId: 'b', answers: { date: '2026-03-01', text: 'Jatkettiin.' } },
    ],
  }
  const points = standingOf(trialPoints(answersWith({ network })), '2026-03-02')
  expect(points.map(({ date, standing }) => [date, standing])).toEqual([
    ['2026-02-01', 'done'],
    ['2026-03-01', 'done'],
  ])
})
