import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (name: string): string =>
  fileURLToPath(new URL(`../specimens/${name}.json`, import.meta.url))

/** Where one of the invented cases lies, 1 to 3. */
export const specimen = (n: number): string => at(`case-${n}`)

/** The text of one of the invented cases, 1 to 3. */
export const specimenText = (n: number): string => readFileSync(specimen(n), 'utf8')

/** Where the invented case lies in which every step is filled in. */
export const wholeWalk = at('whole-walk')
