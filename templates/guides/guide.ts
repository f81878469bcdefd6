import type { Language } from '../model/blocks.ts'
import type { StepName } from '../walk/steps.ts'

/** Things that belong together under a small heading. */
export interface GuideList {
  readonly heading: string
  readonly items: readonly string[]
}

/**
 * What one may notice, ask and try. A guide never says what somebody has: it has no scale, no count
 * and no limit, and nothing that a reader ticks.
 */
export interface GuideText {
  readonly title: string
  /** What the guide is about, in a sentence or two. */
  readonly about: string
  readonly notice: readonly GuideList[]
  readonly strengths: readonly string[]
  readonly ask: readonly string[]
  readonly tryAtWork: readonly string[]
  /** When a health professional, or another one, is the right person to go on. */
  readonly refer: readonly string[]
  /** Where the facts are from, and who has looked at them. */
  readonly source: string
}

export interface Guide {
  readonly name: string
  /** Steps that it serves. */
  readonly steps: readonly StepName[]
  /** ISO date of the text. */
  readonly written: string
  readonly texts: Readonly<Record<Language, GuideText>>
}

/** The same text in another language: as many items under each heading. Checked by a test. */
export const shapeOf = ({ notice, strengths, ask, tryAtWork, refer }: GuideText) => ({
  notice: notice.map(({ items }) => items.length),
  strengths: strengths.length,
  ask: ask.length,
  tryAtWork: tryAtWork.length,
  refer: refer.length,
})
