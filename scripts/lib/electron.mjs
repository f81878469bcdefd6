import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inCheckout } from './checkout.mjs'
import { npmRuntimePath, obtainNpmRuntime } from './electron-from-npm.mjs'
import { runNode } from './run.mjs'
import { Stop, say } from './say.mjs'

const packageFolder = inCheckout('node_modules/electron')
const tenMinutes = 10 * 60_000

/**
 * The Electron executable of this machine, if there is one already.
 * Order: the folder named by ELECTRON_OVERRIDE_DIST_PATH (Electron's own variable), the npm
 * package's own download, the runtime kept in our cache.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | null>}
 */
export async function findElectron(env = process.env) {
  if (env.ELECTRON_OVERRIDE_DIST_PATH) {
    const chosen = join(env.ELECTRON_OVERRIDE_DIST_PATH, executableName())
    if (await exists(chosen)) return chosen
    throw new Stop(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but ${chosen} does not exist. Correct or unset it.`,
    )
  }
  return (await downloadedElectron()) ?? ((await exists(npmRuntimePath)) ? npmRuntimePath : null)
}

/** The Electron executable; fetches one when there is none. @returns {Promise<string>} */
export async function obtainElectron() {
  const found = (await findElectron()) ?? (await fetchOfficial()) ?? (await obtainNpmRuntime())
  if (found) {
    say(`Electron: ${found.replace(inCheckout(), '')}`)
    return found
  }
  throw new Stop(
    'Electron could not be fetched. With Node 22.12 or newer and access to its release host, run\n  node node_modules/electron/install.js\nor set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an unpacked Electron.',
  )
}

async function downloadedElectron() {
  try {
    const name = await readFile(join(packageFolder, 'path.txt'), 'utf8')
    const path = join(packageFolder, 'dist', name)
    return (await exists(path)) ? path : null
  } catch {
    return null
  }
}

/** Electron's installer refuses older Nodes, and closed networks do not reach its host. */
async function fetchOfficial() {
  if (!nodeIsAtLeast(22, 12)) return null
  say('Electron: fetching from its release host …')
  await runNode('node_modules/electron/install.js', [], { quiet: true, timeoutMs: tenMinutes })
  const fetched = await downloadedElectron()
  if (!fetched) say('Electron: the release host was not reached.')
  return fetched
}

/** @param {number} major @param {number} minor */
function nodeIsAtLeast(major, minor) {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number)
  return ourMajor > major || (ourMajor === major && ourMinor >= minor)
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe'
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

/** @param {string} path */
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  )
