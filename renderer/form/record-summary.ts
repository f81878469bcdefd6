import type { Answers } from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { type Actor, nameOfActor } from './actors.ts'
import { capitalised } from './capitalised.ts'
import { typedOf } from './typed.ts'

/** Most of what stands under the title; the rest is in the fields. */
const mostDetails = 2

/** What answers are called on the screen; without it they stand as they are kept. */
export interface AnswerWords {
  readonly option: (name: string, option: string) => string | undefined
  readonly qualifier: (typed: string) => string
}

const asKept: AnswerWords = { option: () => undefined, qualifier: (typed) => typed }

/**
 * What a folded record says: the first of its dates, people and lines as a title, a few more under
 * it, and the beginning of its first text.
 */
export function recordSummary(
  fields: Fields,
  answers: Answers,
  actors: readonly Actor[],
  words: AnswerWords = asKept,
): { readonly title: string; readonly details: string; readonly excerpt: string } {
  const said = Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'line' && field.identity) return []
    if (field.kind === 'line' && field.check === 'icfQualifier') {
      // A bare number says nothing where its label is not to be seen.
      const typed = typedOf(field, answers[name])
      return [typed && words.qualifier(typed)]
    }
    if (field.kind === 'date' || field.kind === 'line') return [typedOf(field, answers[name])]
    if (field.kind === 'actor') return [nameOfActor(actors, typedOf(field, answers[name]))]
    return []
  })
  const texts = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'text' ? [String(answers[name] ?? '').trim()] : [],
  )
  // A choice says what a record is only where nothing else does.
  const chosen = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'choice' ? [words.option(name, String(answers[name] ?? ''))] : [],
  )
  const named = said.filter(Boolean)
  const [first = '', ...details] = named.length > 1 ? named : [...named, ...chosen].filter(isSaid)
  return {
    title: named.length > 0 ? first : capitalised(first),
    details: details.slice(0, mostDetails).join(', '),
    excerpt: texts.find(Boolean) ?? '',
  }
}

const isSaid = (text: string | undefined): text is string => Boolean(text)
