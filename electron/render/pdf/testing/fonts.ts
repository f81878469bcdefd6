import { readFileSync } from 'node:fs'
import { type FaceName, type FontFiles, fontSources } from '../../fonts/index.ts'

const modules = new URL('../../../../node_modules/', import.meta.url)

/** The faces as the build finds them, without a folder of their own. */
export const fontsOfTheHouse = Object.fromEntries(
  (Object.keys(fontSources) as FaceName[]).map((name) => [
    name,
    readFileSync(new URL(fontSources[name].from, modules)),
  ]),
) as unknown as FontFiles
