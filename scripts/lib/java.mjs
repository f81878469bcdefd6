import { join } from 'node:path'
import { installDebianPackages } from './debian.mjs'
import { run } from './run.mjs'
import { Stop } from './say.mjs'

/** The oldest that veraPDF runs on. */
const leastMajor = 17

/**
 * The Java to run, of JAVA_HOME or of the PATH; installed on Debian when there is none.
 * @returns {Promise<string>} the executable
 */
export async function obtainJava() {
  const found = await findJava()
  if (found) return found
  if (process.getuid?.() === 0) await installDebianPackages([['default-jre-headless']])
  const installed = await findJava()
  if (installed) return installed
  throw new Stop(
    `Java ${leastMajor} or newer is needed to run veraPDF, and none was found by JAVA_HOME or on the PATH. Install one (Debian: apt-get install default-jre-headless) and run the same command again.`,
  )
}

async function findJava() {
  for (const java of candidates()) {
    const { code, output } = await run(java, ['-version'], { quiet: true })
    if (code === 0 && majorOf(output) >= leastMajor) return java
  }
  return undefined
}

const candidates = () =>
  process.env.JAVA_HOME ? [join(process.env.JAVA_HOME, 'bin', 'java'), 'java'] : ['java']

/**
 * The major version that `java -version` tells: 17 of `"17.0.15"`, 8 of `"1.8.0_402"`, 0 of neither.
 * @param {string} output
 */
export function majorOf(output) {
  const [, first = '0', second = '0'] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? []
  return Number(first === '1' ? second : first)
}
