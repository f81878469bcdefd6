import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { inCheckout } from './checkout.mjs'

/** The faces on screen and on paper, and the licence that each family asks to travel with it. */
const families = {
  'atkinson-hyperlegible-next': [
    '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    '400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
    '500Medium/AtkinsonHyperlegibleNext_500Medium.ttf',
    '600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
    '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  ],
  'noto-sans': ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'],
  'noto-sans-symbols-2': ['400Regular/NotoSansSymbols2_400Regular.ttf'],
  'noto-emoji': ['400Regular/NotoEmoji_400Regular.ttf'],
}

/** Copies the fonts and their licences to a folder, flat. @param {string} folder */
export async function copyFonts(folder) {
  await mkdir(folder, { recursive: true })
  for (const [family, faces] of Object.entries(families)) {
    const source = inCheckout('node_modules/@expo-google-fonts', family)
    for (const face of faces) await copyFile(join(source, face), join(folder, basename(face)))
    await copyFile(join(source, 'LICENSE_FONT'), join(folder, `LICENSE-${family}.txt`))
  }
}
