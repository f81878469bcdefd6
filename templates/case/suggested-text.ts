import type { Thread } from './threads.ts'

/** What a text becomes when suggested words are taken, and whether both sides had changed the same. */
export interface SuggestedText {
  readonly text: string
  /** The very words that the suggestion changes have been changed since: a person must look. */
  readonly isOvertaken: boolean
}

/**
 * Words suggested for a text, laid over the text as it reads now: what others have written
 * elsewhere in it since the suggestion stays.
 */
export function suggestedText(
  { was, words }: Pick<Thread, 'was' | 'words'>,
  now: string,
): SuggestedText {
  if (now === was || now === words) return { text: words, isOvertaken: false }
  const wanted = changeBetween(was, words)
  const since = changeBetween(was, now)
  const shift = since.inserted.length - (since.end - since.start)
  if (wanted.end < since.start) return laid(now, wanted, 0)
  if (wanted.start > since.end) return laid(now, wanted, shift)
  return { text: words, isOvertaken: true }
}

interface TextChange {
  readonly start: number
  readonly end: number
  readonly inserted: string
}

const laid = (now: string, { start, end, inserted }: TextChange, shift: number): SuggestedText => ({
  text: now.slice(0, start + shift) + inserted + now.slice(end + shift),
  isOvertaken: false,
})

/** The one stretch in which two texts differ. */
function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return {
    start,
    end: before.length - tail,
    inserted: after.slice(start, after.length - tail),
  }
}
