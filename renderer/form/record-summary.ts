import type { Answers } from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { type Actor, nameOfActor } from './actors.ts'
import { typedOf } from './typed.ts'

/** Most of what stands under the title; the rest is in the fields. */
const mostDetails = 2

/**
 * What a folded record says: the first of its dates, people and lines as a title, a few more under
 * it, and the beginning of its first text.
 */
export function recordSummary(
  fields: Fields,
  answers: Answers,
  actors: readonly Actor[],
): { readonly title: string; readonly details: string; readonly excerpt: string } {
  const said = Object.entries(fields).flatMap(([name, field]) => {
    if (name === 'id') return []
    if (field.kind === 'date' || field.kind === 'line') return [typedOf(field, answers[name])]
    if (field.kind === 'actor') return [nameOfActor(actors, typedOf(field, answers[name]))]
    return []
  })
  const texts = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'text' ? [String(answers[name] ?? '').trim()] : [],
  )
  const [title = '', ...details] = said.filter(Boolean)
  return {
    title,
    details: details.slice(0, mostDetails).join(', '),
    excerpt: texts.find(Boolean) ?? '',
  }
}
