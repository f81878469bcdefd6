/** Writes docs/case-file.schema.json anew, after the fields of a part have changed. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
// The test that guards the file also knows how to write it, so the two cannot disagree.
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'templates/case/json-schema.test.ts', '--update'],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
