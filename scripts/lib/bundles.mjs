import { readFile, rm, writeFile } from 'node:fs/promises'
import { checkout, inCheckout } from './checkout.mjs'
import { contentHash } from './content-hash.mjs'
import { drawFirstScreens } from './first-screens.mjs'
import { copyFonts } from './fonts.mjs'
import { runNode } from './run.mjs'
import { Stop, say, secondsSince } from './say.mjs'

const sources = [
  'electron',
  'renderer',
  'templates',
  'package-lock.json',
  'vite.config.ts',
  'scripts/lib/bundles.mjs',
  'scripts/lib/first-screens.mjs',
  'scripts/lib/fonts.mjs',
]
const stamp = inCheckout('dist', '.built-from')

const sourceHash = () =>
  contentHash(checkout, sources, (path) => !/\.test\.tsx?$/.test(path) && !path.endsWith('.md'))

/** Builds everything into dist/, from nothing. */
export async function build() {
  const start = performance.now()
  const hash = await sourceHash()
  say('Build: window, processes and command line …')
  await rm(inCheckout('dist'), { recursive: true, force: true })
  const { code, output } = await runNode(
    'node_modules/vite/bin/vite.js',
    ['build', '--app', '--logLevel', 'warn'],
    { quiet: true },
  )
  if (code !== 0) throw new Stop(`${output}\nThe build failed; what to mend is above.`)
  if (output.trim()) say(output.trim())
  await drawFirstScreens()
  await copyFonts(inCheckout('dist/fonts'))
  await writeFile(stamp, hash)
  say(`Build: done (${secondsSince(start)}).`)
}

/** Builds unless dist/ was made from the very same sources. */
export async function buildWhenChanged() {
  const built = await readFile(stamp, 'utf8').catch(() => null)
  if (built !== null && built === (await sourceHash())) return say('Build: up to date.')
  await build()
}
