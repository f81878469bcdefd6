/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestReport what Vitest's JSON reporter writes, as far as it is read here
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ name: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} testResults
 * @typedef {object} PlaywrightReport what Playwright's JSON reporter writes, as far as it is read here
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {{ message?: string }[]} errors what went wrong outside any test
 * @property {PlaywrightSuite[]} suites
 * @typedef {object} PlaywrightSuite
 * @property {string} file
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[]} specs
 */

/** A runner that left no report, or a check that is not a set of tests, failed as one. */
export const oneFailure = { passed: 0, failed: 1, skipped: 0 }

/** @param {VitestReport | null} report @returns {Counts} */
export function vitestCounts(report) {
  if (!report) return oneFailure
  const failed = report.numFailedTests
  return {
    passed: report.numPassedTests,
    // A file that cannot even be loaded has no failed test in it; it must not pass for that.
    failed: report.success ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A story that passed only on a second try counts as failed. @param {PlaywrightReport | null} report @returns {Counts} */
export function playwrightCounts(report) {
  if (!report) return oneFailure
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky
  return { passed: expected, failed: Math.max(failed, report.errors.length > 0 ? 1 : 0), skipped }
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const sumOf = (all) =>
  all.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** The closing line that machines read. @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/**
 * What failed, a line each, for whoever sees only the end of a long run.
 * @param {VitestReport | null} report @returns {string[]}
 */
export function vitestFailures(report) {
  if (!report) return ['unit tests: no report was left']
  return report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0) return message ? [failure(name, message)] : []
    return failed.map(({ fullName, failureMessages }) => failure(fullName, failureMessages[0]))
  })
}

/** @param {PlaywrightReport | null} report @returns {string[]} */
export function playwrightFailures(report) {
  if (!report) return ['stories: no report was left']
  return [
    ...report.errors.map(({ message }) => failure('stories', message)),
    ...report.suites.flatMap(failuresOfSuite),
  ]
}

/** @param {PlaywrightSuite} suite @returns {string[]} */
const failuresOfSuite = ({ file, specs, suites = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) =>
      failure(
        `${file} › ${title}`,
        tests.flatMap(({ results }) => results).find(({ error }) => error)?.error?.message,
      ),
    ),
  ...suites.flatMap(failuresOfSuite),
]

/** @param {string} what @param {string} [message] */
const failure = (what, message = '') => `${what}: ${message.trim().split('\n')[0]}`
