import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { inCache, inCheckout } from './checkout.mjs'
import { runNpm } from './run.mjs'
import { Stop, say, secondsSince } from './say.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} Lockfile */

/**
 * The packages that the lockfile asks for and the installed tree does not have.
 * Optional ones may be missing: they belong to other platforms.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 * @returns {string[]} paths such as `node_modules/zod`
 */
export function missingPackages(wanted, installed) {
  const have = installed.packages ?? {}
  return Object.entries(wanted.packages ?? {})
    .filter(([path]) => path !== '')
    .filter(([path, { version, optional, devOptional }]) =>
      have[path] ? have[path].version !== version : !optional && !devOptional,
    )
    .map(([path]) => path)
}

/** Installs the npm packages of the lockfile unless they are there already. */
export async function installPackages() {
  const wanted = JSON.parse(await readFile(inCheckout('package-lock.json'), 'utf8'))
  const missing = missingPackages(wanted, await installedPackages())
  if (missing.length === 0) return say('Packages: in place.')
  say(`Packages: ${missing.length} missing, installing with npm ci …`)
  const start = performance.now()
  const { code, output } = await runNpm(
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    { quiet: true, env: await writableNpmCache() },
  )
  if (code !== 0) {
    throw new Stop(
      `${output}\nnpm ci did not succeed. Check the network, then run the same command again.`,
    )
  }
  say(`Packages: installed (${secondsSince(start)}).`)
}

/** @returns {Promise<Lockfile>} */
async function installedPackages() {
  try {
    return JSON.parse(await readFile(inCheckout('node_modules/.package-lock.json'), 'utf8'))
  } catch {
    return {}
  }
}

/** Build machines may have no home folder that can be written to; npm would stop there. */
export async function writableNpmCache() {
  if (process.env.npm_config_cache) return {}
  try {
    await access(homedir(), constants.W_OK)
    return {}
  } catch {
    return { npm_config_cache: inCache('npm') }
  }
}
