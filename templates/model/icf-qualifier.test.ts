import { describe, expect, test } from 'vitest'
import { qualifierOf, qualifiersFor } from './icf-qualifier.ts'

describe('a qualifier', () => {
  test('of nothing, of 0, of 8 and of 9 are four different things', () => {
    expect(qualifierOf('')).toBeNull()
    expect(qualifierOf('0')).toEqual({ direction: null, ratings: ['0'] })
    expect(qualifierOf('8')).toEqual({ direction: null, ratings: ['notSpecified'] })
    expect(qualifierOf('9')).toEqual({ direction: null, ratings: ['notApplicable'] })
  })

  test('8 and 9 never become numbers that could be added up', () => {
    for (const typed of ['8', '9', '+8', '.9', '89']) {
      const sum = qualifierOf(typed)?.ratings.reduce((all, one) => all + Number(one), 0)
      expect(sum).toBeNaN()
    }
  })

  test('keeps whether a factor of the surroundings hinders or helps', () => {
    expect(qualifierOf('.2')?.direction).toBe('barrier')
    expect(qualifierOf('+2')?.direction).toBe('facilitator')
    expect(qualifierOf('2')?.direction).toBeNull()
  })

  test('of an activity may say what is done and what could be', () => {
    expect(qualifierOf('21')?.ratings).toEqual(['2', '1'])
  })

  test('that is not one is said to be none, and 5 is not', () => {
    for (const typed of ['5', '2-', 'kohtalainen', '++2', '12345']) {
      expect(qualifierOf(typed)).toBeNull()
    }
  })

  test('is chosen with a sign only where signs belong', () => {
    expect(qualifiersFor('d', 'facilitator')).toEqual(['0', '1', '2', '3', '4', '8', '9'])
    expect(qualifiersFor('e', 'facilitator')).toEqual(['+0', '+1', '+2', '+3', '+4', '8', '9'])
    expect(qualifiersFor('e', null)).toHaveLength(12)
  })
})
