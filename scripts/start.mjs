/** `npm start`: everything from a bare clone to the open application. */
import { buildWhenChanged } from './lib/bundles.mjs'
import { checkout } from './lib/checkout.mjs'
import { electronNeeds, installDebianPackages } from './lib/debian.mjs'
import { hasDisplay } from './lib/display.mjs'
import { obtainElectron } from './lib/electron.mjs'
import { installPackages } from './lib/packages.mjs'
import { run } from './lib/run.mjs'
import { sandboxArguments } from './lib/sandbox.mjs'
import { runScript, say } from './lib/say.mjs'
import { showDemo } from './lib/show-demo.mjs'

await runScript(async () => {
  if (!hasDisplay()) {
    say(
      'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): running the demo instead.',
    )
    return showDemo(process.argv.slice(2))
  }
  await installPackages()
  await installDebianPackages(electronNeeds)
  const electron = await obtainElectron()
  await buildWhenChanged()
  say('Kykysilta: opening.')
  const { code } = await run(electron, [checkout, ...sandboxArguments(), ...process.argv.slice(2)])
  return code
})
