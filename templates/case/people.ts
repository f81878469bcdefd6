import { type Answers, answerAt, isRecords, type RecordAnswers } from '../model/answers.ts'
import { teamworkName } from '../model/teamwork.ts'
import type { PartName } from '../parts/index.ts'

/** A person of the network, by the id that other parts refer to. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly organisation: string
}

export type AnswersOf = (part: PartName) => Answers

/** Whose vault it is: the key by which they write, and their name. */
export interface Self {
  readonly key: string
  readonly name: string
}

/** People of the network who have an id and a name. */
export const actorsOf = (answersOf: AnswersOf): readonly Actor[] =>
  recordsAt(answersOf, ['actors']).flatMap(({ answers }) => {
    const actor = {
      id: said(answers, 'id'),
      name: said(answers, 'name'),
      title: said(answers, 'title'),
      organisation: said(answers, 'organisation'),
    }
    return actor.id && actor.name ? [actor] : []
  })

export const clientNameOf = (answersOf: AnswersOf): string => {
  const client = answersOf('clientAndConsent')
  return ['firstName', 'lastName']
    .map((name) => answerAt(client, ['client', name]))
    .filter((name) => typeof name === 'string' && name.trim())
    .join(' ')
}

/** A stored id as a name; a name, or an id that the network does not have, as it is. */
export const nameOfActor = (actors: readonly Actor[], stored: string): string =>
  actors.find(({ id }) => id === stored)?.name ?? stored

export const selvesPlace = [teamworkName, 'network', 'selves'] as const

/** Where a person has said which actor they are; `null` before they have. */
export const selfRecord = (answersOf: AnswersOf, key: string): RecordAnswers | null =>
  recordsAt(answersOf, selvesPlace).find(({ answers }) => answers.key === key) ?? null

/**
 * The person as the case knows them: the id of the actor that they have said they are, else of the
 * one actor of their name, else their name.
 */
export function whoIsSelf(answersOf: AnswersOf, { key, name }: Self): string {
  const told = selfRecord(answersOf, key)?.answers.actor
  const actors = actorsOf(answersOf)
  if (actors.some(({ id }) => id === told)) return String(told)
  const namesakes = actors.filter((actor) => actor.name.trim() === name.trim())
  return namesakes.length === 1 ? (namesakes[0]?.id ?? name) : name
}

function recordsAt(answersOf: AnswersOf, place: readonly string[]): readonly RecordAnswers[] {
  const records = answerAt(answersOf('network'), place)
  return isRecords(records) ? records : []
}

const said = (answers: Answers, name: string): string => {
  const answer = answers[name]
  return typeof answer === 'string' ? answer : ''
}
