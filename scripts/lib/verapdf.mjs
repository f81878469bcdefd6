import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inCache } from './checkout.mjs'
import { run } from './run.mjs'
import { Stop, say, secondsSince } from './say.mjs'

const version = '1.28.2'
const sha256 = '687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6'
const file = `greenfield-apps-${version}.jar`
const address = `https://repo1.maven.org/maven2/org/verapdf/apps/greenfield-apps/${version}/${file}`

/**
 * veraPDF, the reference checker of PDF/A and PDF/UA: fetched once from Maven Central, kept, and
 * taken only when it is the very file that was chosen.
 * @returns {Promise<string>} path of the jar
 */
export async function obtainVeraPdf() {
  const path = inCache('verapdf', file)
  if (await isTheChosenOne(path)) return path
  await mkdir(dirname(path), { recursive: true })
  say(`veraPDF ${version}: fetching …`)
  const start = performance.now()
  const problem = (await fetchTo(path)) && (await copyWithMaven(dirname(path)))
  if (await isTheChosenOne(path)) {
    say(`veraPDF ${version}: fetched (${secondsSince(start)}).`)
    return path
  }
  throw new Stop(
    `veraPDF ${version} could not be fetched${problem ? ` (${problem})` : ''}. Check the network, or put the file from\n  ${address}\nto\n  ${path}\nand run the same command again. Its SHA-256 must be ${sha256}.`,
  )
}

/** @param {string} path */
async function isTheChosenOne(path) {
  const bytes = await readFile(path).catch(() => null)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256
}

/** @param {string} path @returns {Promise<string>} what went wrong, empty when nothing did */
async function fetchTo(path) {
  try {
    const response = await fetch(address)
    if (!response.ok) return `Maven Central answered ${response.status}`
    await writeFile(`${path}.part`, new Uint8Array(await response.arrayBuffer()))
    await rename(`${path}.part`, path)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Maven knows the proxies and mirrors of its machine, which Node does not. @param {string} folder */
async function copyWithMaven(folder) {
  const { code } = await run(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
      `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`,
      `-DoutputDirectory=${folder}`,
    ],
    { quiet: true },
  )
  return code === 0 ? '' : 'neither directly nor with Maven'
}
