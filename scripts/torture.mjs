/**
 * `npm run torture -- [SUITE [RUNS]] …`: the promises about losing nothing, tried as often as they
 * are made. Without a suite, all of them. `npm test` runs the same suites a few times each.
 * `KYKYSILTA_SEED` throws the same dice again.
 */
import { buildWhenChanged } from './lib/bundles.mjs'
import { findElectron, obtainElectron } from './lib/electron.mjs'
import { runNode } from './lib/run.mjs'
import { runScript, Stop, say, secondsSince } from './lib/say.mjs'

/**
 * @typedef {object} Suite
 * @property {string} promised how often each thing is tried when nobody says otherwise
 * @property {readonly string[]} [units] test files on plain Node
 * @property {string} [story] stories in the real application, by a pattern of their paths
 * @property {string} [program] a program of its own, which gets the number of runs
 */

/** @type {Readonly<Record<string, Suite>>} */
const suites = {
  /** A process killed while somebody types. */
  kills: { promised: '500 kills', story: 'test/stories/kills.spec.ts' },
  /** A disk that fills up, breaks or loses its power at any write of ours, for each kind of act. */
  faults: { promised: '500 faults an act', units: ['electron/core/faults.test.ts'] },
  /** The same under SQLite's own writes, for edits and rescues; needs Linux and gcc. */
  sqlite: { promised: '1,000 faults an act', program: 'test/torture/sqlite-faults.mjs' },
  /** Every screen in every language, at 100 % and at 200 %, light and dark; keeps a picture of each. */
  screens: {
    promised: 'every language and size',
    story: 'test/stories/(screens|salvage).spec.ts',
  },
  /** A byte that turns in a vault, and one in a backup. */
  flips: { promised: '1,000 bytes of each', units: ['electron/core/damage.test.ts'] },
  /** Any case, edited in any order, is the same after the vault was closed. */
  properties: {
    promised: '10,000 cases, 1,000 orders of edits a part',
    units: [
      'electron/core/any-cases.test.ts',
      'electron/casefile/part-session.test.ts',
      'electron/casefile/text-change.test.ts',
      'electron/casefile/undo.test.ts',
      'electron/backups/pruning.test.ts',
    ],
  },
}

/** @param {string} name @param {Suite} suite @param {string | undefined} runs */
async function torture(name, suite, runs) {
  const begun = performance.now()
  say(`\n${name}: ${runs ? `${runs} runs` : suite.promised}`)
  const { code } = await start(suite, runs)
  say(`${name}: ${code === 0 ? 'kept' : 'BROKEN'} (${secondsSince(begun)})`)
  return code
}

/** @param {Suite} suite @param {string} [runs] */
function start({ units, story, program }, runs = 'promised') {
  const env = { KYKYSILTA_RUNS: runs }
  if (program) return runNode(program, [], { env })
  if (story) return runNode('node_modules/@playwright/test/cli.js', ['test', story], { env })
  const args = ['--testTimeout=0', '--reporter=verbose', '--disable-console-intercept']
  return runNode('node_modules/vitest/vitest.mjs', ['run', ...(units ?? []), ...args], { env })
}

/** @param {readonly string[]} args @returns {[string, Suite, string | undefined][]} */
function chosen(args) {
  const names = args.filter((word) => !/^\d+$/.test(word))
  return (names.length > 0 ? names : Object.keys(suites)).map((name) => {
    const suite = suites[name]
    if (!suite)
      throw new Stop(`No such suite: ${name}. There are: ${Object.keys(suites).join(', ')}`)
    const next = args[args.indexOf(name) + 1]
    return [name, suite, next && /^\d+$/.test(next) ? next : undefined]
  })
}

await runScript(async () => {
  const asked = chosen(process.argv.slice(2))
  if (asked.some(([, { story }]) => story)) {
    if (!(await findElectron())) await obtainElectron()
    await buildWhenChanged()
  }
  let broken = 0
  for (const [name, suite, runs] of asked)
    broken += (await torture(name, suite, runs)) === 0 ? 0 : 1
  return broken
})
