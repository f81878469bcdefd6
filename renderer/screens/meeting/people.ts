import {
  type Answers,
  type Place,
  type RecordAnswers,
  recordsAt,
} from '../../../templates/model/answers.ts'
import type { Edit } from '../../../templates/model/edits.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import { actorsOf, clientNameOf, nameOfActor } from '../../form/actors.ts'

type AnswersOf = (part: PartName) => Answers

/** Somebody who is at a meeting, or should be. */
export interface Attendee {
  /** An actor's id, or a name: as it is kept. */
  readonly who: string
  readonly name: string
  readonly more: string
  /** The line of attendance; `null` while nobody has marked anything. */
  readonly recordId: string | null
  readonly attended: string
}

/** The client, then the network, then whoever else is on the list. Neither telephone nor address. */
export function attendeesOf(answersOf: AnswersOf, meeting: Place): readonly Attendee[] {
  const lines = recordsAt(answersOf('network'), [...meeting, 'attendance'])
  const actors = actorsOf(answersOf)
  const known = [clientNameOf(answersOf), ...actors.map(({ id }) => id)].filter(Boolean)
  const whoOf = ({ answers }: RecordAnswers) => String(answers.who ?? '')
  const others = lines.map(whoOf).filter((who) => who && !known.includes(who))
  return [...known, ...others].map((who) => {
    const actor = actors.find(({ id }) => id === who)
    const line = lines.find((each) => whoOf(each) === who)
    return {
      who,
      name: nameOfActor(actors, who),
      more: [actor?.title, actor?.organisation].filter(Boolean).join(', '),
      recordId: line?.recordId ?? null,
      attended: String(line?.answers.attended ?? ''),
    }
  })
}

/** One key goes through all: here, here from afar, away, and here again. */
const following: Readonly<Record<string, string>> = {
  present: 'remotely',
  remotely: 'absent',
  absent: 'present',
}

/** The edits that mark somebody's attendance one further. */
export function markedFurther(
  { who, recordId, attended }: Attendee,
  meeting: Place,
  lastLine: string | null,
  newId: () => string,
): Edit[] {
  const list = [...meeting, 'attendance']
  const id = recordId ?? newId()
  const born: Edit[] =
    recordId === null
      ? [
          { act: 'add', place: list, recordId: id, after: lastLine },
          { act: 'choose', place: [...list, id, 'who'], value: who },
        ]
      : []
  const value = following[attended] ?? 'present'
  return [...born, { act: 'choose', place: [...list, id, 'attended'], value }]
}
