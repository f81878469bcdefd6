import type { TextChange } from '../../templates/model/rebase-text.ts'
import { tokensOf } from '../../templates/model/word-diff.ts'

/**
 * What changed between two texts, widened to whole words: from the first word that differs to the
 * last. `null` when nothing did.
 *
 * Whole words, because a finer difference merges into words that nobody wrote: "myös" against
 * "aiemminkin" became "myöskin". Two whole words side by side are seen at once.
 */
export function textChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const old = tokensOf(before)
  const now = tokensOf(after)
  const shorter = Math.min(old.length, now.length)
  let first = 0
  while (first < shorter && old[first] === now[first]) first += 1
  let same = 0
  while (same < shorter - first && old.at(-1 - same) === now.at(-1 - same)) same += 1
  return {
    at: old.slice(0, first).join('').length,
    removed: old.slice(first, old.length - same).join('').length,
    inserted: now.slice(first, now.length - same).join(''),
  }
}
