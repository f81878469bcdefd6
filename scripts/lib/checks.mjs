import { mkdir, readFile, rm } from 'node:fs/promises'
import { buildWhenChanged } from './bundles.mjs'
import { inCache } from './checkout.mjs'
import {
  oneFailure,
  playwrightCounts,
  playwrightFailures,
  sumOf,
  vitestCounts,
  vitestFailures,
} from './counts.mjs'
import { runNode, runNpm } from './run.mjs'
import { Stop, say, secondsSince } from './say.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @type {Counts} */
const nothingCounted = { passed: 0, failed: 0, skipped: 0 }

const unitReport = inCache('test', 'unit.json')
/** In turn: what is held against the clock has the machine to itself. */
const rounds = ['side-by-side', 'alone']
/** @param {string} round */
const storiesReport = (round) => inCache('test', `stories-${round}.json`)

/** A report of an earlier run must never be read as this one's. */
export async function forgetReports() {
  await rm(inCache('test'), { recursive: true, force: true })
  await mkdir(inCache('test'), { recursive: true })
}

/** Unit tests, shown as they run. @returns {Promise<Counts>} */
export async function unitTests() {
  const { code } = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return failedWhen(code !== 0, vitestCounts(await reportAt(unitReport)))
}

/**
 * Stories in the real application, shown as they run.
 * @param {string} electron the executable
 * @returns {Promise<Counts>}
 */
export async function stories(electron) {
  say('\nStories in the real application:')
  const counts = []
  for (const round of rounds) counts.push(await storiesOf(round, electron))
  return sumOf(counts)
}

/** @param {string} round @param {string} electron @returns {Promise<Counts>} */
async function storiesOf(round, electron) {
  const report = storiesReport(round)
  const { code } = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', `--project=${round}`, '--reporter=list,json'],
    { env: { KYKYSILTA_ELECTRON: electron, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return failedWhen(code !== 0, playwrightCounts(await reportAt(report)))
}

/**
 * A check of the whole tree that npm knows by name; its words are shown only when it fails.
 * @param {'types' | 'lint'} name
 * @returns {Promise<Counts>}
 */
export async function check(name) {
  const start = performance.now()
  const { code, output } = await runNpm(['run', '--silent', name], { quiet: true })
  say(code === 0 ? `✓ ${name} (${secondsSince(start)})` : `✗ ${name}\n${output}`)
  return code === 0 ? nothingCounted : oneFailure
}

/** @returns {Promise<Counts>} */
export async function builds() {
  try {
    await buildWhenChanged()
    return nothingCounted
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(`✗ build\n${error.message}`)
    return oneFailure
  }
}

/** What failed in the runs above, a line each. @returns {Promise<string[]>} */
export async function failures() {
  const failed = vitestFailures(await reportAt(unitReport))
  for (const round of rounds) {
    failed.push(...playwrightFailures(await reportAt(storiesReport(round))))
  }
  return failed
}

/** A runner that ends badly has failed whatever its report says. @param {boolean} ended @param {Counts} counts */
const failedWhen = (ended, counts) =>
  ended && counts.failed === 0 ? { ...counts, failed: 1 } : counts

/** @param {string} path */
async function reportAt(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}
