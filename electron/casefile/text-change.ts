import { hunksBetween, type TextChange } from '../../templates/model/rebase-text.ts'
import { isWord, tokensOf } from '../../templates/model/word-diff.ts'

/** So many words between two changes were left alone; fewer go with the changes around them. */
const leftAlone = 8

/**
 * What changed between two texts, in whole words, last first. A few words between two changes count
 * as written anew with them, and more as left alone. White space that changed elsewhere makes no word
 * new.
 *
 * Whole words, because a finer difference merges into words that nobody wrote: "myös" against
 * "aiemminkin" became "myöskin". Two whole words side by side are seen at once; two sentences put in
 * between each other would not be.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const changes: TextChange[] = []
  for (const hunk of hunksBetween(before, after)) {
    const latest = changes.at(-1)
    const between = latest ? before.slice(latest.at + latest.removed, hunk.at) : ''
    if (latest && isFew(between) && hasMarks(latest, before) && hasMarks(hunk, before)) {
      changes[changes.length - 1] = {
        at: latest.at,
        removed: hunk.at + hunk.removed - latest.at,
        inserted: latest.inserted + between + hunk.inserted,
      }
    } else changes.push(hunk)
  }
  return changes.toReversed()
}

const isFew = (text: string): boolean => tokensOf(text).filter(isWord).length < leftAlone

/** Whether anything but white space goes or comes. */
const hasMarks = ({ at, removed, inserted }: TextChange, before: string): boolean =>
  `${before.slice(at, at + removed)}${inserted}`.trim() !== ''
