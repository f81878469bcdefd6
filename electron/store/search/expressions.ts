import type { Fit } from './passage.ts'
import type { Sought, SoughtWord } from './query.ts'

/** A question in the language of the full-text index, and the table that it is for. */
export interface Expression {
  readonly table: 'passage_words' | 'passage_insides'
  readonly match: string
}

/** Words hold letters and digits only, so nothing in them can end the quotation. */
const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`
const begins = (beginning: string): string => `"${beginning}" *`
const either = (alternatives: readonly string[]): string => `(${alternatives.join(' OR ')})`

/** How one word is asked for at one fit; `null` when it cannot be found that way. */
export function expressionFor(word: SoughtWord, fit: Fit): string | null {
  const { typed, whole, beginnings, insides } = word
  if (fit === 'exact' || beginnings.length === 0) {
    return fit === 'inside' ? null : quoted([typed])
  }
  if (fit === 'beginning') {
    return either([...beginnings.map(begins), ...whole.map((one) => quoted([one]))])
  }
  return insides.length > 0 ? either(insides.map((one) => quoted([one]))) : null
}

/** Everything of a query in one passage; `null` when it cannot be found at this fit. */
export function expressionOf({ words, phrases }: Sought, fit: Fit): Expression | null {
  const ofWords = words.map((word) => expressionFor(word, fit))
  if (ofWords.includes(null)) return null
  if (fit !== 'exact' && words.length === 0) return null
  const match = [...phrases.map(quoted), ...ofWords].join(' AND ')
  return { table: fit === 'inside' ? 'passage_insides' : 'passage_words', match }
}
