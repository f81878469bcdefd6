import { takeBackText } from './rebase-text.ts'

/** Text as it is kept: one Unicode form, and no halves of characters, which no file can hold. */
export const keptText = (text: string): string =>
  text.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD')

/**
 * A text that somebody has written over one that meanwhile reads otherwise, because it is open in
 * two windows: both changes stand in what comes of it. Every copy that meets the same three texts
 * makes the same of them.
 *
 * @param from what the writer had before them
 * @param now what stands there by now
 */
export function mergeText(from: string, written: string, now: string): string {
  if (from === now) return written
  if (from === written || now === written) return now
  // What was written is the way back from `from`: laid over a text that others have gone on with.
  const changes = takeBackText({ before: written, after: from, now, others: [] })
  return changes.reduce(
    (text, { at, removed, inserted }) => text.slice(0, at) + inserted + text.slice(at + removed),
    now,
  )
}
