import { runNode } from './run.mjs'

/**
 * Runs a TypeScript file of this checkout in a process of its own, without building it first.
 * @param {string} file path inside the checkout
 * @param {readonly string[]} args as `process.argv` from its third place on
 * @param {import('./run.mjs').RunOptions} [options]
 */
export const runSource = (file, args, options) =>
  runNode('scripts/lib/source-runner.mjs', [file, ...args], options)
