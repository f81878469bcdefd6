import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The faces a document may be set in, and where the build finds each (a path below `node_modules`).
 * Static TrueType files with their full character sets: web subsets lack š and ž, and the text
 * would end there silently.
 */
export const fontSources = {
  text: source(
    'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    'AtkinsonHyperlegibleNext-Regular.ttf',
  ),
  textItalic: source(
    'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
    'AtkinsonHyperlegibleNext-Italic.ttf',
  ),
  textStrong: source(
    'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
    'AtkinsonHyperlegibleNext-SemiBold.ttf',
  ),
  wide: source('noto-sans/400Regular/NotoSans_400Regular.ttf', 'NotoSans-Regular.ttf'),
  wideStrong: source('noto-sans/700Bold/NotoSans_700Bold.ttf', 'NotoSans-Bold.ttf'),
  hebrew: source(
    'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    'NotoSansHebrew-Regular.ttf',
  ),
  hebrewStrong: source(
    'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
    'NotoSansHebrew-Bold.ttf',
  ),
  // Noto's Arabic sets a letter's dots apart as signs of their own, and they would be read so.
  arabic: source('vazirmatn/400Regular/Vazirmatn_400Regular.ttf', 'Vazirmatn-Regular.ttf'),
  arabicStrong: source('vazirmatn/700Bold/Vazirmatn_700Bold.ttf', 'Vazirmatn-Bold.ttf'),
  symbols: source(
    'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
    'NotoSansSymbols2-Regular.ttf',
  ),
  emoji: source('noto-emoji/400Regular/NotoEmoji_400Regular.ttf', 'NotoEmoji-Regular.ttf'),
} as const

export type FaceName = keyof typeof fontSources

/** The bytes of every face, loaded by the caller. */
export type FontFiles = Readonly<Record<FaceName, Uint8Array>>

/** Reads every face from a folder that holds the files of `fontSources`; throws when one is missing. */
export async function loadFonts(folder: string): Promise<FontFiles> {
  const names = Object.keys(fontSources) as FaceName[]
  const loaded: Partial<Record<FaceName, Uint8Array>> = {}
  await Promise.all(
    names.map(async (name) => {
      loaded[name] = await readFile(join(folder, fontSources[name].file))
    }),
  )
  return loaded as FontFiles
}

function source(path: string, file: string) {
  return { from: `@expo-google-fonts/${path}`, file }
}
