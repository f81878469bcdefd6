import { expect, test } from 'vitest'
import { calendarText, clockOf } from './calendar-text.ts'

const words = { meeting: 'Tapaaminen', day: 'Sovittu päivä' }

test('a calendar holds a day and a neutral word, and nothing of the case', () => {
  const text = calendarText(
    [
      { key: 'c/1', date: '2026-04-24', time: 'klo 13.30', kind: 'meeting' },
      { key: 'c/2', date: '2026-05-04', time: '', kind: 'day' },
    ],
    words,
    '2026-04-01T09:00:00.000Z',
  )
  const lines = text.split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines).toContain('DTSTART:20260424T133000')
  expect(lines).toContain('DTSTART;VALUE=DATE:20260504')
  expect(lines).toContain('DTSTAMP:20260401T090000Z')
  expect(lines.filter((line) => line.startsWith('SUMMARY'))).toEqual([
    'SUMMARY:Tapaaminen',
    'SUMMARY:Sovittu päivä',
  ])
  const names = new Set(lines.map((line) => line.split(/[:;]/)[0]))
  for (const telling of ['LOCATION', 'DESCRIPTION', 'ATTENDEE', 'ORGANIZER']) {
    expect(names).not.toContain(telling)
  }
  expect(text).not.toMatch(/kykysilta/i)
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
})

test('the same day has the same name in the next file, so that a calendar does not show it twice', () => {
  const uid = (text: string) => /UID:(\w+)/.exec(text)?.[1]
  const date = { key: 'c/1', date: '2026-04-24', time: '', kind: 'day' } as const
  const [one, other] = ['2026-04-01T09:00:00Z', '2026-04-02T09:00:00Z'].map((now) =>
    uid(calendarText([date], words, now)),
  )
  expect(one).toMatch(/^[0-9a-f]{32}$/)
  expect(other).toBe(one)
})

test('hours are understood as people write them, and what is no hour is left out', () => {
  expect(
    ['13', 'klo 13.30', '9:05', '13–14.30', 'iltapäivällä', 'klo 25', ''].map(clockOf),
  ).toEqual(['1300', '1330', '0905', '1300', null, null, null])
})
