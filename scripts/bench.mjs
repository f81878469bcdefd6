/** `npm run bench [start] [core] [documents] [window]`: how fast it is, in one table; it judges nothing. */
import { buildWhenChanged } from './lib/bundles.mjs'
import { electronNeeds, installDebianPackages, virtualDisplayNeeds } from './lib/debian.mjs'
import { onDisplay, startVirtualDisplay } from './lib/display.mjs'
import { obtainElectron } from './lib/electron.mjs'
import { installPackages } from './lib/packages.mjs'
import { runSource } from './lib/run-source.mjs'
import { runScript } from './lib/say.mjs'

await runScript(async () => {
  await installPackages()
  await installDebianPackages(electronNeeds, virtualDisplayNeeds)
  const electron = await obtainElectron()
  await buildWhenChanged()
  const display = process.platform === 'linux' ? await startVirtualDisplay() : null
  const env = { KYKYSILTA_ELECTRON: electron, ...(display && onDisplay(display.name)) }
  try {
    return (await runSource('test/bench/index.ts', process.argv.slice(2), { env })).code
  } finally {
    display?.stop()
  }
})
