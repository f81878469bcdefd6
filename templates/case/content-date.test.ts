import { expect, test } from 'vitest'
import { contentDate } from './content-date.ts'

const client = { firstName: 'Aino', lastName: 'Puro' }

test('documents of a file carry the latest day that the case tells of, never what is still ahead', () => {
  const file = {
    language: 'fi' as const,
    client,
    observations: [{ date: '2026-03-01' }, { date: '2026-04-15' }],
    sharedPlan: { date: '2026-04-24', tasks: [{ due: '2027-01-01' }] },
  }
  expect(contentDate(file)).toBe('2026-04-24T00:00:00.000Z')
})

test('a case without any date still gives a date that every machine agrees on', () => {
  expect(contentDate({ language: 'fi', client })).toBe('1970-01-01T00:00:00.000Z')
})
