import { describe, expect, test } from 'vitest'
import { closingLine, playwrightCounts, sumOf, vitestCounts } from './counts.mjs'

const unit = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
}
const stories = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }

describe('the closing line', () => {
  test('sums what both runners counted', () => {
    const sum = sumOf([vitestCounts(unit), playwrightCounts(stories)])
    expect(closingLine(sum)).toBe('8 passed, 0 failed, 2 skipped')
  })

  test('has a failure when a runner left no report', () => {
    expect(vitestCounts(null).failed).toBe(1)
    expect(playwrightCounts(null).failed).toBe(1)
  })

  test('has a failure when a test file could not be loaded', () => {
    expect(vitestCounts({ ...unit, success: false }).failed).toBe(1)
  })

  test('has a failure when the stories broke outside any story', () => {
    expect(playwrightCounts({ ...stories, errors: [{ message: 'no display' }] }).failed).toBe(1)
  })

  test('calls a story that passed on the second try a failure', () => {
    const flaky = { stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] }
    expect(playwrightCounts(flaky)).toEqual({ passed: 2, failed: 1, skipped: 0 })
  })
})
