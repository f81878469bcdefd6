import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where one of the invented cases lies, 1 to 3. */
export const specimen = (n: number): string =>
  fileURLToPath(new URL(`../specimens/case-${n}.json`, import.meta.url))

/** The text of one of the invented cases, 1 to 3. */
export const specimenText = (n: number): string => readFileSync(specimen(n), 'utf8')
