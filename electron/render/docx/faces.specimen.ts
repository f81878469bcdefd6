import { readFileSync } from 'node:fs'
import type { EmbeddedFaces } from './index.ts'

/** The product's own typeface, read from where the package manager put it. */
export const atkinson: EmbeddedFaces = {
  text: face('400Regular/AtkinsonHyperlegibleNext_400Regular'),
  textItalic: face('400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic'),
  textStrong: face('600SemiBold/AtkinsonHyperlegibleNext_600SemiBold'),
}

function face(name: string): Uint8Array {
  const folder = '../../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next'
  return readFileSync(new URL(`${folder}/${name}.ttf`, import.meta.url))
}
