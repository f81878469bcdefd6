/** `npm run bench`: how fast it is, in tables; it reports and judges nothing. */
import { buildWhenChanged } from './lib/bundles.mjs'
import { electronNeeds, installDebianPackages, virtualDisplayNeeds } from './lib/debian.mjs'
import { obtainElectron } from './lib/electron.mjs'
import { installPackages } from './lib/packages.mjs'
import { runNode } from './lib/run.mjs'
import { runScript } from './lib/say.mjs'

await runScript(async () => {
  await installPackages()
  await installDebianPackages(electronNeeds, virtualDisplayNeeds)
  const electron = await obtainElectron()
  await buildWhenChanged()
  const { code } = await runNode(
    'node_modules/vitest/vitest.mjs',
    ['run', '--config', 'test/bench/vitest.config.ts', ...process.argv.slice(2)],
    { env: { KYKYSILTA_ELECTRON: electron } },
  )
  return code
})
