import { expect, test } from 'vitest'
import { dateWords, todayIso } from './dates.ts'

const noon = new Date('2026-04-24T12:00:00')
const words = dateWords('fi', () => noon)

test('a date is read as Finns read it', () => {
  expect(words.date('2026-04-24')).toBe('24.4.2026')
})

test('a time is read with a full stop', () => {
  expect(words.time('2026-04-24T14:32:00')).toBe('14.32')
})

test('today is today until midnight where the person is', () => {
  expect(words.isToday('2026-04-24T23:59:00')).toBe(true)
  expect(words.isToday('2026-04-25T00:01:00')).toBe(false)
  expect(todayIso(noon)).toBe('2026-04-24')
})

test('Swedish and English read the same date, and English its own clock', () => {
  for (const language of ['sv', 'en'] as const) {
    expect(dateWords(language).date('2026-04-24')).toBe('24.4.2026')
  }
  expect(dateWords('sv').time('2026-04-24T14:32:00')).toBe('14.32')
  expect(dateWords('en').time('2026-04-24T14:32:00')).toBe('14:32')
})
