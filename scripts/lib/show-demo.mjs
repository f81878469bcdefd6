import { access, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenChanged } from './bundles.mjs'
import { inCheckout } from './checkout.mjs'
import { electronNeeds, installDebianPackages, virtualDisplayNeeds } from './debian.mjs'
import { hasDisplay, onDisplay, startVirtualDisplay } from './display.mjs'
import { obtainElectron } from './electron.mjs'
import { installPackages } from './packages.mjs'
import { Stop, say } from './say.mjs'

// npm moves to the checkout; a path is meant from where the person stood.
const whereAsked = process.env.INIT_CWD ?? process.cwd()

/**
 * Prepares the machine and walks the main job in the real application.
 * @param {string[]} args `--case FILE` (the case to import) and `--out DIR` (where results go)
 */
export async function showDemo(args) {
  const { caseFile, outDir, ownFolder } = await parseDemoArguments(args)
  await installPackages()
  await installDebianPackages(electronNeeds, hasDisplay() ? [] : virtualDisplayNeeds)
  const electron = await obtainElectron()
  await buildWhenChanged()
  // Documents never replace older ones; a folder that somebody named is theirs to clear.
  if (ownFolder) await rm(outDir, { recursive: true, force: true })
  const display = hasDisplay() ? null : await startVirtualDisplay()
  if (display) Object.assign(process.env, onDisplay(display.name))
  try {
    const { demo } = await loadDriver()
    await demo({ caseFile, outDir, electron, say })
  } finally {
    display?.stop()
  }
  return 0
}

/**
 * @param {string[]} args
 * @returns {Promise<{ caseFile: string, outDir: string, ownFolder: boolean }>} absolute paths, and
 *   whether the folder is the demo's own because none was asked for
 */
export async function parseDemoArguments(args) {
  const asked = readArguments(args)
  const caseFile = resolve(whereAsked, asked.case ?? inCheckout('test/specimens/case-3.json'))
  const outDir = resolve(whereAsked, asked.out ?? inCheckout('out/demo'))
  await access(caseFile).catch(() => {
    throw new Stop(`There is no case file ${caseFile}.`)
  })
  return { caseFile, outDir, ownFolder: asked.out === undefined }
}

/** @param {string[]} args @returns {{ case?: string, out?: string }} */
function readArguments(args) {
  try {
    return parseArgs({ args, options: { case: { type: 'string' }, out: { type: 'string' } } })
      .values
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Stop(`${said}\nUsage: npm run demo -- [--case FILE] [--out DIR]`)
  }
}

/**
 * The driver is TypeScript and shares its people with the stories; Vite runs it without a build.
 * @returns {Promise<{ demo: (task: { caseFile: string, outDir: string, electron: string, say: (line: string) => void }) => Promise<void> }>}
 */
async function loadDriver() {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(inCheckout('test/demo/drive.ts'), { configFile: false })
  return /** @type {any} */ (module)
}
