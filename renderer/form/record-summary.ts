import type { Answers } from '../../templates/model/answers.ts'
import type { Fields } from '../../templates/model/fields.ts'
import { type Actor, nameOfActor } from './actors.ts'
import { typedOf } from './typed.ts'

/** Most of a title; the rest is in the fields. */
const titleParts = 3

/**
 * What a folded record says: its first dates, people and lines as a title, its first text below.
 */
export function recordSummary(
  fields: Fields,
  answers: Answers,
  actors: readonly Actor[],
): { readonly title: string; readonly excerpt: string } {
  const said = Object.entries(fields).flatMap(([name, field]) => {
    if (name === 'id') return []
    if (field.kind === 'date' || field.kind === 'line') return [typedOf(field, answers[name])]
    if (field.kind === 'actor') return [nameOfActor(actors, typedOf(field, answers[name]))]
    return []
  })
  const texts = Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'text' ? [String(answers[name] ?? '').trim()] : [],
  )
  return {
    title: said.filter(Boolean).slice(0, titleParts).join(' · '),
    excerpt: texts.find(Boolean) ?? '',
  }
}
