import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { date, line, number, yesNo } from '../../templates/model/fields.ts'
import { expectedOf } from '../../templates/model/validity.ts'
import { answerOf, isoDateOf, numberOf, typedOf } from './typed.ts'

const percentage = number({ min: 0, max: 100, whole: true })

describe('a date', () => {
  test.each([
    ['24.4.2026', '2026-04-24'],
    ['24.04.2026', '2026-04-24'],
    ['24. 4. 2026', '2026-04-24'],
    ['2026-04-24', '2026-04-24'],
    ['29.2.2024', '2024-02-29'],
  ])('%s is understood', (typed, iso) => {
    expect(isoDateOf(typed)).toBe(iso)
  })

  test.each(['31.4.2026', '29.2.2026', '24.4.26', '24/4/2026', 'huhtikuussa'])(
    '%s is kept as it was typed, and marked',
    (typed) => {
      const answer = answerOf(date(), typed)
      expect(answer).toBe(typed)
      expect(expectedOf(date(), answer)).toBe('date')
      expect(typedOf(date(), answer)).toBe(typed)
    },
  )
})

describe('a number', () => {
  test.each([
    ['0', 0],
    ['52', 52],
    ['6,5', 6.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['46 %', 46],
    ['−3', -3],
    ['007,50', 7.5],
  ])('%s is understood', (typed, value) => {
    expect(numberOf(typed)).toBe(value)
  })

  test.each(['-0', '−0,0', '0 %'])('%s is a plain zero', (typed) => {
    expect(numberOf(typed)).toBe(0)
  })

  test('an empty box is no answer, and a zero is one', () => {
    expect(answerOf(percentage, ' ')).toBeUndefined()
    expect(answerOf(percentage, '0')).toBe(0)
    expect(typedOf(percentage, 0)).toBe('0')
    expect(typedOf(percentage, null)).toBe('')
  })

  test.each([
    '1e3',
    '0x10',
    'noin 40',
    '5,5,5',
    ',',
    '65 1',
    '7. 5',
    '- 3',
    '9007199254740993',
    '1000000000000000000000000',
    '0,0000001',
  ])('%s is not guessed at', (typed) => {
    expect(answerOf(percentage, typed)).toBe(typed)
  })
})

test('yes, no and no answer are three different things', () => {
  expect(['yes', 'no', ''].map((typed) => answerOf(yesNo(), typed))).toEqual([
    true,
    false,
    undefined,
  ])
  expect([true, false, undefined].map((answer) => typedOf(yesNo(), answer))).toEqual([
    'yes',
    'no',
    '',
  ])
})

const numberLike = fc.string({ unit: fc.constantFrom(...'0123456789 ,.-−%\u00a0') })

test('whatever is typed is either understood or kept letter by letter', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(date(), percentage, line()),
      fc.oneof(fc.string(), numberLike),
      (field, typed) => {
        const answer = answerOf(field, typed)
        const shown = typedOf(field, answer)
        if (typed.trim() === '') expect(answer).toBeUndefined()
        else if (typeof answer === 'number') expect(digitsOf(shown)).toBe(digitsOf(typed))
        else if (expectedOf(field, answer) !== undefined) expect(shown).toBe(typed)
        expect(answerOf(field, shown)).toEqual(answer)
      },
    ),
    { numRuns: 10_000 },
  )
})

/** What a number says, without the zeros that say nothing and the sign of a zero. */
function digitsOf(number: string): string {
  const [whole = '', fraction = ''] = number.replace(/[^\d,.]/g, '').split(/[,.]/)
  const digits = `${whole.replace(/^0+(?=\d)/, '')},${fraction.replace(/0+$/, '')}`
  return /[-−]/.test(number) && digits !== '0,' ? `-${digits}` : digits
}
