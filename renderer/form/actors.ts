import {
  type Answers,
  answerAt,
  isRecords,
  type RecordAnswers,
} from '../../templates/model/answers.ts'
import { type PartName, partNames } from '../../templates/parts/index.ts'
import type { PickerOption } from '../ui/picker.tsx'

/** A person of the network, by the id that other parts refer to. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly organisation: string
}

type AnswersOf = (part: PartName) => Answers

/** People of the network who have an id and a name. */
export const actorsOf = (answersOf: AnswersOf): readonly Actor[] =>
  actorRecords(answersOf).flatMap(({ answers }) => {
    const actor = {
      id: said(answers, 'id'),
      name: said(answers, 'name'),
      title: said(answers, 'title'),
      organisation: said(answers, 'organisation'),
    }
    return actor.id && actor.name ? [actor] : []
  })

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

function actorRecords(answersOf: AnswersOf): readonly RecordAnswers[] {
  const records = answersOf('network').actors
  return isRecords(records) ? records : []
}

export const clientNameOf = (answersOf: AnswersOf): string => {
  const client = answersOf('clientAndConsent')
  return ['firstName', 'lastName']
    .map((name) => answerAt(client, ['client', name]))
    .filter((name) => typeof name === 'string' && name.trim())
    .join(' ')
}

export const actorOptions = (actors: readonly Actor[]): readonly PickerOption[] =>
  actors.map(({ id, name, title, organisation }) => ({
    id,
    name,
    more: [title, organisation].filter(Boolean).join(', '),
  }))

/** A stored id as a name; a name, or an id that the network does not have, as it is. */
export const nameOfActor = (actors: readonly Actor[], stored: string): string =>
  actors.find(({ id }) => id === stored)?.name ?? stored

/** What is stored for a text: the id of the person who has just that name, or the text. */
export const idOfName = (actors: readonly Actor[], text: string): string =>
  actors.find(({ name }) => name === text.trim())?.id ?? text

const said = (answers: Answers, name: string): string => {
  const answer = answers[name]
  return typeof answer === 'string' ? answer : ''
}
