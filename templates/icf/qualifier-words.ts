import { type Direction, qualifierOf, type Rating } from '../model/icf-qualifier.ts'
import type { IcfWording } from './wording/wording.ts'

interface Rated {
  readonly qualifier: string | null | undefined
  /** Of an environmental factor; what stands in the qualifier itself goes before it. */
  readonly direction: Direction | null
  /** For a narrow cell: without what 8 and 9 mean. */
  readonly short?: boolean
}

/**
 * A qualifier in words. An empty one, 0, 8 and 9 are said in four different ways. Of an activity
 * with two the first is what is done and the second what could be. `null` for what is no qualifier.
 */
export function qualifierInWords(
  words: IcfWording,
  { qualifier, direction, short = false }: Rated,
): string | null {
  if ((qualifier ?? '').trim() === '') return words.notRated
  const read = qualifierOf(qualifier)
  if (!read) return null
  const kind = read.direction ?? direction ?? 'problem'
  return read.ratings.map((rating) => wordsOf(words, rating, kind, short)).join(' / ')
}

function wordsOf(
  words: IcfWording,
  rating: Rating,
  kind: Direction | 'problem',
  short: boolean,
): string {
  if (rating === 'notSpecified') return short ? words.notSpecifiedShort : words.notSpecified
  if (rating === 'notApplicable') return short ? words.notApplicableShort : words.notApplicable
  return words[kind][rating]
}
