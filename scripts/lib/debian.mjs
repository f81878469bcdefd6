import { run } from './run.mjs'
import { Stop, say, secondsSince } from './say.mjs'

/**
 * A Debian package, with the names that other releases give it.
 * @typedef {readonly [string, ...string[]]} Package
 */

/** What Electron's own libraries need. @type {readonly Package[]} */
export const electronNeeds = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'],
  ['libdrm2'],
  ['libxshmfence1'],
]

/** A display for machines without one. @type {readonly Package[]} */
export const virtualDisplayNeeds = [['xvfb']]

/** The independent readers that tests open our documents with. @type {readonly Package[]} */
export const testNeeds = [
  ['poppler-utils'],
  ['qpdf'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
]

/**
 * The packages of which no name is installed.
 * @param {readonly Package[]} needed
 * @param {string} dpkgList lines `name status` as dpkg-query prints them
 */
export function missingDebianPackages(needed, dpkgList) {
  const installed = new Set(
    dpkgList
      .split('\n')
      .filter((line) => / ii\s*$/.test(line))
      .map((line) => line.slice(0, line.indexOf(' '))),
  )
  return needed.filter((names) => !names.some((name) => installed.has(name)))
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
const listFormat = '${Package} ${db:Status-Abbrev}\n'

/**
 * Sees to it that system packages are there: installs them when it may, otherwise stops with the
 * command that does. Other systems than Debian's family are left alone.
 * @param {...(readonly Package[])} groups
 */
export async function installDebianPackages(...groups) {
  const needed = groups.flat()
  if (process.platform !== 'linux') return
  const list = await run('dpkg-query', ['-W', '-f', listFormat], { quiet: true })
  if (list.code === 127) return say(`System packages: not Debian, not checked (${names(needed)}).`)
  const missing = missingDebianPackages(needed, list.output)
  if (missing.length === 0) return say('System packages: in place.')
  if (process.getuid?.() !== 0) {
    throw new Stop(
      `System packages are missing. Install them and run the same command again:\n  sudo apt-get install --no-install-recommends ${names(missing)}`,
    )
  }
  await install(missing)
}

/** @param {readonly Package[]} missing */
async function install(missing) {
  say(`System packages: installing ${names(missing)} …`)
  const start = performance.now()
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update', '-q'], { quiet: true, env })
  const chosen = await Promise.all(missing.map(nameInThisRelease))
  const { code, output } = await run(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', ...chosen],
    { quiet: true, env },
  )
  if (code !== 0) {
    const said = update.code === 0 ? output : update.output + output
    throw new Stop(
      `${said}\nThe system packages could not be installed. Install them by hand and run the same command again:\n  apt-get install --no-install-recommends ${chosen.join(' ')}`,
    )
  }
  say(`System packages: installed (${secondsSince(start)}).`)
}

/** @param {Package} alternatives */
async function nameInThisRelease(alternatives) {
  for (const name of alternatives) {
    const { output } = await run('apt-cache', ['policy', name], {
      quiet: true,
      env: { LC_ALL: 'C' },
    })
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return alternatives[0]
}

/** @param {readonly Package[]} packages */
const names = (packages) => packages.map(([name]) => name).join(' ')
