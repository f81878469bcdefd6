/** A piece of two texts laid over each other: in both, only in the later, or only in the earlier. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A word; one white space; or a run of anything else, so that no emoji is ever cut in two. */
const tokens = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\s|[^\s\p{L}\p{N}]+/gu

export const tokensOf = (text: string): readonly string[] => text.match(tokens) ?? []

/** Beyond so many differences two texts have nothing to do with each other, and the search is long. */
const mostDifferences = 1000

/**
 * The shortest way from one text to another in whole words (Myers, "An O(ND) Difference Algorithm",
 * 1986). Words are laid over each other first and white space between them after that: a word stays
 * where it was rather than a space. Put together, `same` and `removed` give the earlier text, `same`
 * and `added` the later.
 */
export function wordDiff(before: string, after: string): readonly Piece[] {
  const old = tokensOf(before)
  const now = tokensOf(after)
  const shorter = Math.min(old.length, now.length)
  let first = 0
  while (first < shorter && old[first] === now[first]) first += 1
  let last = 0
  while (last < shorter - first && old.at(-1 - last) === now.at(-1 - last)) last += 1
  return joined([
    ...old.slice(0, first).map(same),
    ...middle(old.slice(first, old.length - last), now.slice(first, now.length - last)),
    ...old.slice(old.length - last).map(same),
  ])
}

const same = (text: string): Piece => ({ kind: 'same', text })
const added = (text: string): Piece => ({ kind: 'added', text })
const removed = (text: string): Piece => ({ kind: 'removed', text })

function middle(old: readonly string[], now: readonly string[]): Piece[] {
  const [oldPlaces, nowPlaces] = [placesOfWords(old), placesOfWords(now)]
  const words = shortest(
    oldPlaces.map((place) => old[place] ?? ''),
    nowPlaces.map((place) => now[place] ?? ''),
  )
  if (!words) return allOther(old, now)
  const pieces: Piece[] = []
  let [x, y, oldWord, nowWord] = [0, 0, 0, 0]
  const upTo = (oldPlace = old.length, nowPlace = now.length) => {
    const [gone, come] = [old.slice(x, oldPlace), now.slice(y, nowPlace)]
    pieces.push(...(shortest(gone, come) ?? allOther(gone, come)))
  }
  for (const { kind, text } of words) {
    const [oldPlace = 0, nowPlace = 0] = [oldPlaces[oldWord], nowPlaces[nowWord]]
    if (kind === 'same') {
      upTo(oldPlace, nowPlace)
      pieces.push(same(text))
      x = oldPlace + 1
      y = nowPlace + 1
    }
    if (kind !== 'added') oldWord += 1
    if (kind !== 'removed') nowWord += 1
  }
  upTo()
  return pieces
}

/** Tells words from white space and signs. */
export const isWord = (token: string): boolean => /^[\p{L}\p{N}]/u.test(token)

const placesOfWords = (text: readonly string[]): readonly number[] =>
  [...text.keys()].filter((place) => isWord(text[place] ?? ''))

const allOther = (old: readonly string[], now: readonly string[]): Piece[] => [
  ...old.map(removed),
  ...now.map(added),
]

/** A piece for each token; `null` when there are too many differences. */
function shortest(old: readonly string[], now: readonly string[]): Piece[] | null {
  if (old.length === 0 || now.length === 0) return allOther(old, now)
  const rounds = roundsBetween(old, now)
  return rounds && wayBack(old, now, rounds)
}

type Reach = ReadonlyMap<number, number>

/** How far each diagonal has come after each further difference; `null` when it takes too many. */
function roundsBetween(old: readonly string[], now: readonly string[]): Reach[] | null {
  const rounds: Reach[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let differences = 0; differences <= mostDifferences; differences += 1) {
    rounds.push(reach)
    const next = new Map<number, number>()
    for (let k = -differences; k <= differences; k += 2) {
      let x = goesDown(reach, k, differences)
        ? (reach.get(k + 1) ?? 0)
        : (reach.get(k - 1) ?? 0) + 1
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x += 1
      next.set(k, x)
      if (x >= old.length && x - k >= now.length) return rounds
    }
    reach = next
  }
  return null
}

const goesDown = (reach: Reach, k: number, differences: number): boolean =>
  k === -differences || (k !== differences && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))

function wayBack(old: readonly string[], now: readonly string[], rounds: Reach[]): Piece[] {
  const pieces: Piece[] = []
  let x = old.length
  let y = now.length
  for (let differences = rounds.length - 1; differences >= 0; differences -= 1) {
    const reach = rounds[differences] ?? new Map()
    const k = x - y
    const beside = goesDown(reach, k, differences) ? k + 1 : k - 1
    const fromX = reach.get(beside) ?? 0
    const fromY = fromX - beside
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      x -= 1
      y -= 1
      pieces.push(same(old[x] ?? ''))
    }
    if (differences > 0) {
      pieces.push(x === fromX ? added(now[fromY] ?? '') : removed(old[fromX] ?? ''))
    }
    x = fromX
    y = fromY
  }
  return pieces.reverse()
}

/** Neighbours of a kind become one; between two common words what went stands before what came. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  let gone = ''
  let come = ''
  const settle = () => {
    if (gone) result.push(removed(gone))
    if (come) result.push(added(come))
    gone = ''
    come = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') gone += text
    else if (kind === 'added') come += text
    else {
      settle()
      const latest = result.at(-1)
      if (latest?.kind === 'same') result[result.length - 1] = same(latest.text + text)
      else result.push(same(text))
    }
  }
  settle()
  return result
}
