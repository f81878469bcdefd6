import { type Answers, isRecords, type RecordAnswers } from '../../../templates/model/answers.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import { type Actor, actorsOf, nameOfActor } from '../../form/actors.ts'
import { finnishDate } from '../../form/typed.ts'

/** An observation as it is read beside the writing. */
export interface Observed {
  readonly id: string
  /** ISO date, or whatever stands in its place; empty when nothing does. */
  readonly date: string
  readonly when: string
  readonly who: string
  readonly task: string
  readonly setting: string
  readonly text: string
}

/** Every observation, newest first; those of one day in the order written, undated ones last. */
export function observedIn(answersOf: (part: PartName) => Answers): readonly Observed[] {
  const records = answersOf('observations').observations
  const actors = actorsOf(answersOf)
  return (isRecords(records) ? records : [])
    .map((record) => observedOf(record, actors))
    .toSorted((one, other) => other.date.localeCompare(one.date))
}

function observedOf({ recordId, answers }: RecordAnswers, actors: readonly Actor[]): Observed {
  const said = (name: string) => String(answers[name] ?? '')
  return {
    id: recordId,
    date: said('date'),
    when: finnishDate(said('date')),
    who: nameOfActor(actors, said('actorId')),
    task: said('task'),
    setting: said('setting'),
    text: said('text'),
  }
}

/** Those that hold every word of the search, in any order and anywhere. */
export function matching(all: readonly Observed[], search: string): readonly Observed[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return all
  return all.filter(({ when, who, task, setting, text }) => {
    const said = plain([when, who, task, setting, text].join(' '))
    return words.every((word) => said.includes(word))
  })
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi')
