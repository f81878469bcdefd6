import { expect, test } from 'vitest'
import type { Answers } from '../model/answers.ts'
import { type AgreedMeeting, offeredMeeting, takingMeeting } from './next-meeting.ts'

const held = (date: string, next: Readonly<Record<string, string>>) => ({
  recordId: `m${date}`,
  answers: { date, next },
})
const network = (...networkMeetingNotes: ReturnType<typeof held>[]): Answers => ({
  networkMeetingNotes,
})
const plan = (nextMeeting: Answers = {}): Answers => ({ sharedPlan: { nextMeeting } })
const agreed: AgreedMeeting = {
  agreedOn: '2026-03-02',
  date: '2026-04-24',
  time: '10.00',
  place: 'Kirjasto',
}
const { agreedOn, ...next } = agreed

test('what a meeting agreed of the next one is offered to a plan that says nothing of it', () => {
  expect(offeredMeeting(network(held(agreedOn, next)), plan())).toEqual(agreed)
  expect(offeredMeeting(network(held(agreedOn, next)), {})).toEqual(agreed)
})

test('the latest meeting that agreed on a day is heard, whatever the order of the notes', () => {
  const notes = network(
    held('2026-03-02', next),
    held('2026-04-01', {}),
    held('2026-01-07', { date: '2026-03-02' }),
  )
  expect(offeredMeeting(notes, plan())).toEqual(agreed)
})

test('nothing is offered where nobody agreed on a day, or on one that is none', () => {
  for (const said of [{}, { time: '10.00' }, { date: 'keväällä' }, { date: agreedOn }]) {
    expect(offeredMeeting(network(held(agreedOn, said)), plan())).toBeNull()
  }
})

test('what the plan says is left alone, unless that meeting had come by then', () => {
  const notes = network(held(agreedOn, next))
  expect(offeredMeeting(notes, plan({ date: '2026-03-30' }))).toBeNull()
  expect(offeredMeeting(notes, plan({ place: 'Toimisto' }))).toBeNull()
  expect(offeredMeeting(notes, plan({ date: agreedOn, mode: 'etänä' }))).toEqual(agreed)
})

test('taking it writes all that was agreed, and clears what was said of the one before', () => {
  expect(takingMeeting(agreed, plan())).toEqual(
    Object.entries(next).map(([name, value]) => ({
      act: 'choose',
      place: ['sharedPlan', 'nextMeeting', name],
      value,
    })),
  )
  const before = plan({ date: agreedOn, place: 'Toimisto', mode: 'etänä' })
  expect(takingMeeting({ ...agreed, time: '', place: '' }, before)).toEqual([
    { act: 'choose', place: ['sharedPlan', 'nextMeeting', 'date'], value: agreed.date },
    { act: 'clear', place: ['sharedPlan', 'nextMeeting', 'place'] },
    { act: 'clear', place: ['sharedPlan', 'nextMeeting', 'mode'] },
  ])
})
