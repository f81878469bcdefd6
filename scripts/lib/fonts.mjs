import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inCheckout } from './checkout.mjs'

/** @typedef {{ from: string, file: string }} FontSource a path below node_modules, and the name we give it */

/**
 * Copies the faces that documents are set in, and the licence that each family asks to travel with
 * it, to one flat folder.
 * @param {string} folder
 */
export async function copyFonts(folder) {
  await mkdir(folder, { recursive: true })
  for (const { from, file } of await fontSources()) {
    const family = dirname(dirname(from))
    await copyFile(inCheckout('node_modules', from), join(folder, file))
    await copyFile(
      inCheckout('node_modules', family, 'LICENSE_FONT'),
      join(folder, `LICENSE-${family.slice(family.lastIndexOf('/') + 1)}.txt`),
    )
  }
}

/** The painters' own list, so that a face cannot be asked for and be missing. @returns {Promise<FontSource[]>} */
async function fontSources() {
  const { runnerImport } = await import('vite')
  const list = inCheckout('electron/render/fonts/index.ts')
  const { module } = await runnerImport(list, { configFile: false })
  return Object.values(
    /** @type {{ fontSources: Record<string, FontSource> }} */ (module).fontSources,
  )
}
