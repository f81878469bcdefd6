import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inCheckout } from './checkout.mjs'

const drawing = inCheckout('dist/drawing')

/** Writes the first screen of each language beside the window's page, and puts the tool away. */
export async function drawFirstScreens() {
  const { firstScreens } = createRequire(import.meta.url)(`${drawing}/first-screen.cjs`)
  for (const [language, markup] of Object.entries(firstScreens())) {
    await writeFile(inCheckout('dist/renderer', `first-screen.${language}.html`), markup)
  }
  await rm(drawing, { recursive: true })
}
