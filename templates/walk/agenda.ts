import { type AnswersOf, actorsOf, nameOfActor } from '../case/people.ts'
import { type Answers, answerAt, isRecords } from '../model/answers.ts'
import { isIsoDate } from '../model/checks.ts'
import type { OpenItem } from './open-items.ts'

/** How much waits for one person. */
export interface PersonTurn {
  /** Empty for what nobody has been named for. */
  readonly name: string
  readonly isMine: boolean
  readonly count: number
}

/** What waits for one person, in the order of the walk. */
export interface PersonItems extends Omit<PersonTurn, 'count'> {
  readonly who: string
  readonly items: readonly OpenItem[]
}

/**
 * Open items person by person: one's own first, then the others by name, last what nobody has been
 * named for.
 *
 * @param self as the case knows the person: an actor's id, or a name.
 */
export function byPerson(
  items: readonly OpenItem[],
  answersOf: AnswersOf,
  self: string,
): readonly PersonItems[] {
  const actors = actorsOf(answersOf)
  const groups = new Map<string, OpenItem[]>()
  for (const item of items) groups.set(item.who, [...(groups.get(item.who) ?? []), item])
  return [...groups]
    .map(([who, own]) => ({
      who,
      name: nameOfActor(actors, who),
      isMine: who !== '' && who === self,
      items: own,
    }))
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.name.localeCompare(other.name))
}

export const turnsOf = (groups: readonly PersonItems[]): readonly PersonTurn[] =>
  groups.map(({ name, isMine, items }) => ({ name, isMine, count: items.length }))

const rankOf = ({ isMine, who }: PersonItems): number => (isMine ? 0 : who === '' ? 2 : 1)

export const dateKinds = ['meeting', 'task', 'timeline', 'trialEnd'] as const

/** A day on which something is agreed to happen. */
export interface AgendaDate {
  /** ISO date. */
  readonly date: string
  readonly kind: (typeof dateKinds)[number]
}

/** More than anybody looks ahead to; keeps a row of the list small. */
const mostDates = 12

/**
 * The days to come of a case, the earliest first. Tasks and talks of the timeline that nobody has
 * written the outcome of are among them even when their day is past.
 *
 * @param today ISO date.
 */
export function agendaOf(answersOf: AnswersOf, today: string): readonly AgendaDate[] {
  const network = answersOf('network')
  const plan = answersOf('sharedPlan')
  const trial = answersOf('trialPeriod')
  const open = (answers: Answers, list: readonly string[], dated: string, done: string) =>
    recordsAt(answers, list)
      .filter((one) => String(one[done] ?? '').trim() === '')
      .map((one) => one[dated])
  const ahead = (dates: readonly unknown[]) => dates.filter((date) => String(date ?? '') >= today)
  const told: readonly (readonly [AgendaDate['kind'], readonly unknown[]])[] = [
    [
      'meeting',
      ahead([
        answerAt(plan, ['sharedPlan', 'nextMeeting', 'date']),
        ...recordsAt(network, ['networkMeetingNotes']).flatMap((meeting) => [
          meeting.date,
          answerAt(meeting, ['next', 'date']),
        ]),
      ]),
    ],
    ['task', open(plan, ['sharedPlan', 'tasks'], 'due', 'attainment')],
    ['timeline', open(trial, ['trialTimeline'], 'date', 'notes')],
    ['trialEnd', ahead([answerAt(trial, ['assessment', 'periodEnd'])])],
  ]
  return told
    .flatMap(([kind, dates]) =>
      dates.flatMap((date) =>
        typeof date === 'string' && isIsoDate(date) ? [{ date, kind }] : [],
      ),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
    .slice(0, mostDates)
}

const recordsAt = (answers: Answers, place: readonly string[]): readonly Answers[] => {
  const records = answerAt(answers, place)
  return isRecords(records) ? records.map((record) => record.answers) : []
}
