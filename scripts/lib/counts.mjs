/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @typedef {object} VitestReport what Vitest's JSON reporter writes, as far as it is read here
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @typedef {object} PlaywrightReport what Playwright's JSON reporter writes, as far as it is read here
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors what went wrong outside any test
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
