import type { Database } from '@signalapp/sqlcipher'
import { type Expression, expressionFor } from './expressions.ts'
import { passagesPerCase } from './keep-passages.ts'
import type { SoughtWord } from './query.ts'

export interface Limits {
  /** So many cases are enough. */
  readonly cases: number
  /** So many of the newest passages of each word are looked at first. */
  readonly passages: number
}

const usual: Limits = { cases: 30, passages: 2000 }
const growth = 4

/** Where a word stands in the newest cases. */
interface Held {
  /** Its first passage in a case, by the case's number. */
  readonly places: ReadonlyMap<number, number>
  /** From this number on it is known of every case; 0 when it is known of all. */
  readonly knownFrom: number
}

/**
 * The newest cases that hold every word, though perhaps no passage of theirs does: a passage for
 * each word. Words that many cases hold meet in the newest of them; only where they do not, more
 * and more of the older ones are looked at.
 */
export function scatteredPlaces(
  database: Database,
  words: readonly SoughtWord[],
  limits = usual,
): readonly (readonly number[])[] {
  const ways = words.map(waysOf)
  if (ways.some(({ length }) => length === 0)) return []
  let held = ways.map((some) => newestPlaces(database, some, limits.passages))
  for (let most = limits.passages * growth; ; most *= growth) {
    // One that no case holds ends it: the others need not be known of more cases.
    if (held.some((one) => isWhole(one) && one.places.size === 0)) return []
    const found = inEach(held).slice(0, limits.cases)
    if (found.length === limits.cases || held.every(isWhole)) return found
    held = held.map((one, word) =>
      isWhole(one) ? one : newestPlaces(database, ways[word] ?? [], most),
    )
  }
}

/** The ways in which a word is looked for. Often what is inside of words finds its beginnings too. */
function waysOf(word: SoughtWord): readonly Expression[] {
  const beginning = expressionFor(word, 'beginning')
  const inside = expressionFor(word, 'inside')
  const forms = [...word.beginnings, ...word.whole]
  const isAllInside = forms.every((form) => word.insides.some((part) => form.includes(part)))
  return [
    ...(beginning && !(inside && isAllInside)
      ? [{ table: 'passage_words' as const, match: beginning }]
      : []),
    ...(inside ? [{ table: 'passage_insides' as const, match: inside }] : []),
  ]
}

const isWhole = ({ knownFrom }: Held): boolean => knownFrom === 0

/** What the newest passages tell, so many of them for each way. */
function newestPlaces(database: Database, ways: readonly Expression[], most: number): Held {
  const places = new Map<number, number>()
  let knownFrom = 0
  for (const { table, match } of ways) {
    const passages = database
      .prepare(
        `SELECT rowid FROM ${table} WHERE ${table} MATCH $match ORDER BY rowid DESC LIMIT $most`,
        { pluck: true },
      )
      .all({ match, most })
      .map(Number)
    for (const passage of passages) {
      const caseNo = caseOf(passage)
      places.set(caseNo, Math.min(passage, places.get(caseNo) ?? passage))
    }
    // The last case may go on behind the end.
    const last = passages.length === most ? passages.at(-1) : undefined
    if (last !== undefined) knownFrom = Math.max(knownFrom, caseOf(last) + 1)
  }
  return { places, knownFrom }
}

/** Newest first, as far as is known of every word. */
function inEach(held: readonly Held[]): readonly (readonly number[])[] {
  const knownFrom = Math.max(...held.map((one) => one.knownFrom))
  const [fewest] = held.toSorted((one, other) => one.places.size - other.places.size)
  return [...(fewest?.places.keys() ?? [])]
    .filter((caseNo) => caseNo >= knownFrom && held.every(({ places }) => places.has(caseNo)))
    .toSorted((one, other) => other - one)
    .map((caseNo) => held.flatMap(({ places }) => places.get(caseNo) ?? []))
}

const caseOf = (passage: number): number => Math.floor(passage / passagesPerCase)
