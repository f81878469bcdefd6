/** `npm run build`: the window, the Node side and the command line into dist/. */
import { build } from './lib/bundles.mjs'
import { installPackages } from './lib/packages.mjs'
import { runScript } from './lib/say.mjs'

await runScript(async () => {
  await installPackages()
  await build()
})
