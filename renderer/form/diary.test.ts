import { expect, test } from 'vitest'
import type { RecordAnswers } from '../../templates/model/answers.ts'
import { countsByGoal, headingsIn, observersIn, shownIn, wholeDiary } from './diary.ts'

const observation = (
  recordId: string,
  date: string,
  actorId: string,
  goals: readonly string[] = [],
  icf: Record<string, boolean> = {},
): RecordAnswers => ({
  recordId,
  answers: {
    date,
    actorId,
    icf,
    goals: goals.map((text, index) => ({ recordId: `${index}`, answers: { text } })),
  },
})

const items = [
  observation('1', '2026-02-03', 'a1', ['g1'], { mobility: true }),
  observation('2', '2026-02-05', 'a2', ['g1', 'g1', 'g2']),
  observation('3', '2026-02-05', 'a1'),
  observation('4', '', 'a2', [], { mobility: true, learning: true }),
]
const ids = (view: Partial<typeof wholeDiary>) =>
  shownIn(items, { ...wholeDiary, ...view }).map(({ recordId }) => recordId)

test('the newest day comes first, of one day the last written, and what has no day last', () => {
  expect(ids({ newestFirst: true })).toEqual(['3', '2', '1', '4'])
})

test('a diary is narrowed by who saw, by goal and by heading, together', () => {
  expect(ids({ observer: 'a1' })).toEqual(['1', '3'])
  expect(ids({ goal: 'g1' })).toEqual(['1', '2'])
  expect(ids({ heading: 'mobility' })).toEqual(['1', '4'])
  expect(ids({ heading: 'mobility', observer: 'a2' })).toEqual(['4'])
})

test('an observation that points at a goal twice counts once', () => {
  expect([...countsByGoal(items)]).toEqual([
    ['g1', 2],
    ['g2', 1],
  ])
})

test('only what stands in the diary can be chosen to narrow it', () => {
  expect(observersIn(items)).toEqual(['a1', 'a2'])
  expect(headingsIn(items)).toEqual(['learning', 'mobility'])
})

test('of three thousand observations only those that fit every choice are shown', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    observation(`${index}`, `2026-0${1 + (index % 9)}-1${index % 10}`, `a${index % 7}`, ['g1'], {
      mobility: index % 3 === 0,
    }),
  )
  const shown = shownIn(many, {
    newestFirst: true,
    observer: 'a3',
    goal: 'g1',
    heading: 'mobility',
  })
  expect(shown).toHaveLength(many.filter((_, index) => index % 7 === 3 && index % 3 === 0).length)
  const days = shown.map(({ answers }) => String(answers.date))
  expect(days).toEqual(days.toSorted().toReversed())
})
