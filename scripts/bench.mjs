/** `npm run bench`: how fast it is, in tables; it reports and judges nothing. */
import { installPackages } from './lib/packages.mjs'
import { runNode } from './lib/run.mjs'
import { runScript } from './lib/say.mjs'

await runScript(async () => {
  await installPackages()
  const { code } = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'test/bench/vitest.config.ts',
    ...process.argv.slice(2),
  ])
  return code
})
