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
 * @property {number} runs as many as the product promises
 * @property {readonly string[]} [units] test files on plain Node
 * @property {string} [story] a story in the real application
 */

/** @type {Readonly<Record<string, Suite>>} */
const suites = {
  /** A process killed while somebody types. */
  kills: { runs: 500, story: 'kills' },
}

/** @param {string} name @param {Suite} suite @param {number} runs */
async function torture(name, { units, story }, runs) {
  const start = performance.now()
  say(`\n${name}: ${runs} runs`)
  const env = { KYKYSILTA_RUNS: String(runs) }
  const { code } = units
    ? await runNode(
        'node_modules/vitest/vitest.mjs',
        ['run', ...units, '--testTimeout=0', '--reporter=verbose', '--disable-console-intercept'],
        { env },
      )
    : await runNode('node_modules/@playwright/test/cli.js', ['test', String(story)], { env })
  say(`${name}: ${code === 0 ? 'kept' : 'BROKEN'} (${secondsSince(start)})`)
  return code
}

/** @param {readonly string[]} args @returns {[string, Suite, number][]} */
function chosen(args) {
  const names = args.filter((word) => !/^\d+$/.test(word))
  return (names.length > 0 ? names : Object.keys(suites)).map((name) => {
    const suite = suites[name]
    if (!suite)
      throw new Stop(`No such suite: ${name}. There are: ${Object.keys(suites).join(', ')}`)
    const next = args[args.indexOf(name) + 1]
    return [name, suite, next && /^\d+$/.test(next) ? Number(next) : suite.runs]
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
