import {
  type ChangedBasis,
  type Citation,
  type CitingPart,
  changedBases,
  citationsIn,
} from '../../../templates/case/bases.ts'
import type { Cited } from '../../../templates/case/cite.ts'
import { type Entry, entriesIn, entryAt } from '../../../templates/case/entries.ts'
import { relevanceAt } from '../../../templates/case/relevance.ts'
import { type Answers, type Place, placeText } from '../../../templates/model/answers.ts'
import type { PartName } from '../../../templates/parts/index.ts'

type AnswersOf = (part: PartName) => Answers

/** What can be gathered into a field, held against what stands there. */
export interface Gathered {
  /** Observations that the field does not cite yet; `named` ones were put under its headings. */
  readonly fresh: readonly { readonly entry: Entry; readonly isNamed: boolean }[]
  /** Cited word by word, and the source reads otherwise now. */
  readonly changed: readonly ChangedBasis[]
  /** Cited once, and written over by hand since: the text is the writer's own. */
  readonly edited: readonly { readonly citation: Citation; readonly entry: Entry }[]
}

export function gatheredFor(answersOf: AnswersOf, part: CitingPart, place: Place): Gathered {
  const here = placeText(place)
  const cited = citationsIn(answersOf, part).filter((one) => placeText(one.place) === here)
  const sources = new Set(cited.map(({ source }) => source))
  const fresh = entriesIn(answersOf).flatMap((entry) => {
    if (entry.kind !== 'observation' || (entry.ref !== null && sources.has(entry.ref))) return []
    const relevance = relevanceAt(place, entry)
    return relevance === 'other' ? [] : [{ entry, isNamed: relevance === 'named' }]
  })
  // What somebody has put under the field's heading first, each kind newest first.
  fresh.sort((one, other) => Number(other.isNamed) - Number(one.isNamed))
  return {
    fresh,
    changed: changedBases(answersOf).filter(
      ({ citation }) =>
        citation?.isLiteral && citation.part === part && placeText(citation.place) === here,
    ),
    edited: cited.flatMap((citation) => {
      const entry = citation.isLiteral ? undefined : entryAt(answersOf, citation.source)
      return entry ? [{ citation, entry }] : []
    }),
  }
}

/** The stretch of a text that a hand-edited citation has become: up to its source, brackets included. */
export function ownWords(text: string, { told }: Pick<Citation, 'told'>): string {
  const source = text.indexOf(told)
  if (source < 0) return ''
  const end = text[source + told.length] === ')' ? source + told.length + 1 : source + told.length
  const before = text.slice(0, source)
  const closing = before.lastIndexOf('”')
  const opening = closing < 0 ? -1 : before.lastIndexOf('”', closing - 1)
  const start = opening >= 0 ? opening : before.lastIndexOf('\n') + 1
  return text.slice(start, end)
}

/** The text with a hand-edited citation taken anew from its source. */
export function takenAnew(text: string, citation: Citation, cited: Cited): string {
  const own = ownWords(text, citation)
  return own ? text.replace(own, () => cited.text) : text
}

/** New citations below what stands, each on a line of its own. */
export const withFresh = (text: string, cited: readonly Cited[]): string =>
  [text.trimEnd(), ...cited.map((one) => one.text)].filter(Boolean).join('\n')
