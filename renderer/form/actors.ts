import type { Actor, AnswersOf } from '../../templates/case/people.ts'
import { partNames } from '../../templates/parts/index.ts'
import type { PickerOption } from '../ui/picker.tsx'

export {
  type Actor,
  actorsOf,
  clientNameOf,
  nameOfActor,
} from '../../templates/case/people.ts'

/**
 * a1, a2, … one more than any that the case mentions. An id that somebody once had is not given to
 * another: what refers to the first would seem to be about the second.
 */
export function nextActorId(answersOf: AnswersOf): string {
  const mentioned = partNames.flatMap((part) => [
    ...JSON.stringify(answersOf(part)).matchAll(/"a(\d{1,6})"/g),
  ])
  return `a${Math.max(0, ...mentioned.map(([, number]) => Number(number))) + 1}`
}

export const actorOptions = (actors: readonly Actor[]): readonly PickerOption[] =>
  actors.map(({ id, name, title, organisation }) => ({
    id,
    name,
    more: [title, organisation].filter(Boolean).join(', '),
  }))

/** What is stored for a text: the id of the person who has just that name, or the text. */
export const idOfName = (actors: readonly Actor[], text: string): string =>
  actors.find(({ name }) => name === text.trim())?.id ?? text
