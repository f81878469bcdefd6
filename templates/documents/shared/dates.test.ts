import { describe, expect, test } from 'vitest'
import { byDate, dateText, momentText, monthText, periodText } from './dates.ts'
import { en } from './wording/en.ts'
import { fi } from './wording/fi.ts'
import { sv } from './wording/sv.ts'

describe('a date on paper', () => {
  test('is written as its readers write it', () => {
    expect(dateText('2026-04-02', fi.dates)).toBe('2.4.2026')
    expect(dateText('2026-04-02', en.dates)).toBe('2 April 2026')
    expect(dateText('2026-04-02T21:59:00Z', sv.dates)).toBe('2.4.2026')
    expect(monthText('2026-01-26')).toBe('1/2026')
  })

  test('stays as it was typed while it is not a date', () => {
    expect(dateText(' huhtikuussa ', fi.dates)).toBe('huhtikuussa')
    expect(dateText('2026-02-30', fi.dates)).toBe('2026-02-30')
    expect(dateText(undefined, fi.dates)).toBe('')
  })
})

test('a meeting is told by its day and its time, or by the one that is known', () => {
  expect(momentText('2026-06-11', ' 10.00 ', fi.dates)).toBe('11.6.2026 klo 10.00')
  expect(momentText('2026-06-11', '10.00', sv.dates)).toBe('11.6.2026 kl. 10.00')
  expect(momentText('2026-06-11', '10.00', en.dates)).toBe('11 June 2026 at 10.00')
  expect(momentText('2026-06-11', undefined, fi.dates)).toBe('11.6.2026')
  expect(momentText(undefined, '10.00', fi.dates)).toBe('klo 10.00')
  expect(momentText(undefined, '', fi.dates)).toBe('')
})

describe('a period', () => {
  test.each([
    ['2026-02-02', '2026-04-24', '2.2.–24.4.2026', '2.2–24.4.2026', '2 February – 24 April 2026'],
    [
      '2026-11-16',
      '2027-02-05',
      '16.11.2026–5.2.2027',
      '16.11.2026–5.2.2027',
      '16 November 2026 – 5 February 2027',
    ],
  ])('says the year once when it is the same: %s–%s', (start, end, inFi, inSv, inEn) => {
    const said = [fi, sv, en].map(({ dates }) => periodText(start, end, dates))
    expect(said).toEqual([inFi, inSv, inEn])
  })

  test('is open at the end that nobody knows yet', () => {
    expect(periodText('2026-02-02', undefined, fi.dates)).toBe('2.2.2026 alkaen')
    expect(periodText('', '2026-04-24', fi.dates)).toBe('24.4.2026 asti')
    expect(periodText(undefined, undefined, fi.dates)).toBe('')
  })
})

test('what is dated comes first in order, what is not keeps its place after', () => {
  const notes = [
    { id: 1 },
    { id: 2, date: '2026-03-01' },
    { id: 3, date: '' },
    { id: 4, date: '2026-01-31' },
  ]
  expect(byDate(notes).map(({ id }) => id)).toEqual([4, 2, 1, 3])
})
