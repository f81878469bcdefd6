import { finnishForms, innermost, shortest } from './finnish-forms.ts'
import { searchForm } from './passage.ts'

/** One word that somebody searches for, and the ways in which it may stand in a text. */
export interface SoughtWord {
  readonly typed: string
  /** Whole words. */
  readonly whole: readonly string[]
  /** Beginnings of words. */
  readonly beginnings: readonly string[]
  /** Anything inside of a word, such as the latter half of a compound. */
  readonly insides: readonly string[]
}

/** A query as it is understood. Every word and every phrase has to be found. */
export interface Sought {
  readonly words: readonly SoughtWord[]
  /** Quoted: these words next to each other, just as they were typed. */
  readonly phrases: readonly (readonly string[])[]
}

/** Nobody types more; a text pasted by mistake is not searched for to its end. */
const longestQuery = 300
const mostWords = 8
/** The trigram index knows nothing shorter. */
const shortestTypedInside = 3
/** Shorter stems stand inside of too many words by chance. */
const shortestStemInside = 4
const shortestFormInside = 5

/** Reads a query. Whatever it holds, signs of the index's own language too, is only words. */
export function soughtBy(query: string): Sought {
  const phrases: string[][] = []
  const rest = searchForm(query.slice(0, longestQuery)).replace(
    /["”“]([^"”“]*)["”“]/g,
    (_, quoted: string) => {
      phrases.push(wordsIn(quoted))
      return ' '
    },
  )
  return {
    phrases: phrases.filter((phrase) => phrase.length > 0).slice(0, mostWords),
    words: [...new Set(wordsIn(rest))].slice(0, mostWords).map(soughtWord),
  }
}

/** Words as the word index cuts them: runs of letters and digits. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []

export const isNothing = ({ words, phrases }: Sought): boolean =>
  words.length + phrases.length === 0

function soughtWord(typed: string): SoughtWord {
  if (typed.length < 2) return { typed, whole: [], beginnings: [], insides: [] }
  const { whole, beginnings } = finnishForms(typed)
  return {
    typed,
    whole,
    beginnings: shortest([typed, ...beginnings]),
    insides: innermost([
      ...[typed].filter(({ length }) => length >= shortestTypedInside),
      ...beginnings.filter(({ length }) => length >= shortestStemInside),
      ...whole.filter(({ length }) => length >= shortestFormInside),
    ]),
  }
}
