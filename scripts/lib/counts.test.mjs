import { describe, expect, test } from 'vitest'
import {
  closingLine,
  playwrightCounts,
  playwrightFailures,
  sumOf,
  vitestCounts,
  vitestFailures,
} from './counts.mjs'

const unit = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [],
}
const stories = {
  stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [],
  suites: [],
}

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
    const flaky = { expected: 2, unexpected: 0, flaky: 1, skipped: 0 }
    expect(playwrightCounts({ ...stories, stats: flaky })).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    })
  })
})

describe('what failed, at the end of a long run', () => {
  test('is a unit test by its name, with the first line of why', () => {
    const testResults = [
      {
        name: 'a.test.ts',
        message: '',
        assertionResults: [
          { fullName: 'a file opens', status: 'passed', failureMessages: [] },
          { fullName: 'a file closes', status: 'failed', failureMessages: ['not closed\n  at a'] },
        ],
      },
      { name: 'b.test.ts', message: 'cannot be loaded', assertionResults: [] },
    ]
    expect(vitestFailures({ ...unit, testResults })).toEqual([
      'a file closes: not closed',
      'b.test.ts: cannot be loaded',
    ])
  })

  test('is a story by its file and title, however deep it stands', () => {
    const spec = (title, ok) => ({
      title,
      ok,
      tests: [{ results: [{ error: ok ? undefined : { message: 'no button' } }] }],
    })
    const inner = { file: 'a.spec.ts', specs: [spec('saves', false)] }
    const suites = [{ file: 'a.spec.ts', specs: [spec('opens', true)], suites: [inner] }]
    expect(playwrightFailures({ ...stories, suites })).toEqual(['a.spec.ts › saves: no button'])
  })

  test('is a runner that left no report', () => {
    expect(vitestFailures(null)).toHaveLength(1)
    expect(playwrightFailures(null)).toHaveLength(1)
  })
})
