const segmenter = new Intl.Segmenter('fi', { granularity: 'sentence' })

/** The sentences of a text, with what stands between them; put together they are the text. */
export const sentencesOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

/** Sentences from one to another, both included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The stretch after an arrow: with nothing chosen the first sentence; then the next or the one before;
 * past the beginning the whole entry again. With Shift the far end moves.
 */
export function moved(
  now: Stretch | null,
  step: -1 | 1,
  count: number,
  extends_: boolean,
): Stretch | null {
  if (count < 2) return null
  if (now === null) return step > 0 ? { from: 0, to: 0 } : null
  if (extends_) return { from: now.from, to: clamp(now.to + step, now.from, count - 1) }
  const at = now.from + step
  return at < 0 ? null : { from: clamp(at, 0, count - 1), to: clamp(at, 0, count - 1) }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** The chosen words of a text. */
export const wordsIn = (text: string, { from, to }: Stretch): string =>
  sentencesOf(text)
    .slice(from, to + 1)
    .join('')
    .trim()
