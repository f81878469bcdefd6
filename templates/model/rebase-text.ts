import { wordDiff } from './word-diff.ts'

/** One contiguous change of a text. `at` and `removed` count UTF-16 code units. */
export interface TextChange {
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

/** A text as it was before and after somebody's act, and as it reads now. */
export interface TextHistory {
  readonly before: string
  readonly after: string
  readonly now: string
  /** For each code unit of `now`, whether somebody else has written it since `after`. */
  readonly others: readonly boolean[]
}

/**
 * The changes, last in the text first, that take the act back from the text as it reads now: what
 * the act wrote goes, what it removed comes back, and what others have written since stays. When
 * nobody has written anything since, the text is exactly what it was before; where somebody has, no
 * two words are run together.
 */
export function takeBackText({ before, after, now, others }: TextHistory): TextChange[] {
  const images = imagesOf(after, now, others)
  return hunksBetween(after, before)
    .toReversed()
    .flatMap((hunk) => rebased(hunk, images))
    .map((change) => apart(change, now, others))
}

const isOfWord = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit)

/** What stands beside a word of others after a change is another word. */
function apart(change: TextChange, now: string, others: TextHistory['others']): TextChange {
  const { at, removed, inserted } = change
  const [left, right] = [at - 1, at + removed]
  const meets = (place: number, unit: string | undefined) =>
    others[place] === true && isOfWord(now[place]) && isOfWord(unit)
  if (inserted === '') {
    const isJoint = meets(left, now[right]) || meets(right, now[left])
    return isJoint ? { ...change, inserted: ' ' } : change
  }
  const [before, after] = [meets(left, inserted.at(0)), meets(right, inserted.at(-1))]
  return { ...change, inserted: `${before ? ' ' : ''}${inserted}${after ? ' ' : ''}` }
}

/** What goes and what comes between two texts, in whole words, first in the text first. */
export function hunksBetween(from: string, to: string): TextChange[] {
  const hunks: TextChange[] = []
  let at = 0
  let open: TextChange | null = null
  for (const { kind, text } of wordDiff(from, to)) {
    if (kind === 'same') {
      at += text.length
      open = null
      continue
    }
    const hunk: TextChange = open ?? { at, removed: 0, inserted: '' }
    open =
      kind === 'removed'
        ? { ...hunk, removed: hunk.removed + text.length }
        : { ...hunk, inserted: hunk.inserted + text }
    if (hunks.at(-1) === hunk) hunks.pop()
    hunks.push(open)
    if (kind === 'removed') at += text.length
  }
  return hunks
}

/** Where each code unit of `after` stands in `now`; -1 for those that are gone. */
function imagesOf(after: string, now: string, others: readonly boolean[]): number[] {
  const rest = [...now.split('').keys()].filter((index) => !others[index])
  const restText = rest.map((index) => now[index]).join('')
  const images: number[] = []
  let place = 0
  for (const { kind, text } of wordDiff(after, restText)) {
    for (let unit = 0; unit < text.length; unit += 1) {
      if (kind === 'removed') images.push(-1)
      else if (kind === 'added') place += 1
      else {
        images.push(rest[place] ?? -1)
        place += 1
      }
    }
  }
  return images
}

function rebased({ at, removed, inserted }: TextChange, images: readonly number[]): TextChange[] {
  const gone = images.slice(at, at + removed).filter((image) => image >= 0)
  const changes = runsOf(gone).map(({ from, length }) => ({
    at: from,
    removed: length,
    inserted: '',
  }))
  if (inserted === '') return changes
  const place = gone[0] ?? placeBeside(at, removed, images)
  const first = changes.at(-1)
  if (first?.at === place) return [...changes.slice(0, -1), { ...first, inserted }]
  return [...changes, { at: place, removed: 0, inserted }]
}

/** After what stood before the place; else before what stood after it; else first. */
function placeBeside(at: number, removed: number, images: readonly number[]): number {
  const before = images.slice(0, at).findLast((image) => image >= 0)
  if (before !== undefined) return before + 1
  return images.slice(at + removed).find((image) => image >= 0) ?? 0
}

/** Unbroken runs, last first. */
function runsOf(places: readonly number[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  for (const place of places) {
    const latest = runs.at(-1)
    if (latest && latest.from + latest.length === place) latest.length += 1
    else runs.push({ from: place, length: 1 })
  }
  return runs.reverse()
}
