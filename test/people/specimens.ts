import { readFileSync } from 'node:fs'

/** The text of one of the invented cases, 1 to 3. */
export const specimenText = (n: number): string =>
  readFileSync(new URL(`../specimens/case-${n}.json`, import.meta.url), 'utf8')
