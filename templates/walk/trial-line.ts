import { type Answers, answerAt, type Place, recordsAt } from '../model/answers.ts'
import { isIsoDate } from '../model/checks.ts'
import { isUnanswered } from '../model/validity.ts'
import type { PartName } from '../parts/index.ts'

/** A day on the course of a trial. */
export interface TrialPoint {
  readonly kind: 'start' | 'midway' | 'end' | 'other' | 'meeting'
  /** ISO date. */
  readonly date: string
  /** As it was written, if it was. */
  readonly time: string
  /** Nobody has set the day: it follows from the period. */
  readonly isSuggested: boolean
  /** Whether anything is written down of what was talked then. */
  readonly isRecorded: boolean
  /** Where it is written. */
  readonly part: PartName
  readonly place: Place
}

export type TrialStanding = 'done' | 'overdue' | 'next' | 'coming'

type AnswersOf = (part: PartName) => Answers

/** The days of a trial and its meetings, in order. */
export function trialPoints(answersOf: AnswersOf): readonly TrialPoint[] {
  const held = [...talks(answersOf), ...heldMeetings(answersOf)]
  const days = new Set(held.map(({ date }) => date))
  // What was agreed for a day on which something was held is that.
  const agreed = agreedMeetings(answersOf).filter(({ date }) => {
    const isNew = !days.has(date)
    days.add(date)
    return isNew
  })
  return [...held, ...agreed].toSorted((one, other) => one.date.localeCompare(other.date))
}

/** Each point with how it stands on a day: the first that is still to come is next. */
export function standingOf(
  points: readonly TrialPoint[],
  today: string,
): readonly (TrialPoint & { readonly standing: TrialStanding })[] {
  const next = points.find(({ date, isRecorded }) => date >= today && !isRecorded)
  return points.map((point) => {
    const standing = point.isRecorded
      ? 'done'
      : point.date < today
        ? 'overdue'
        : point === next
          ? 'next'
          : 'coming'
    return { ...point, standing }
  })
}

/** The talks at the beginning, midway and at the end: as they are written, else as the period says. */
function talks(answersOf: AnswersOf): TrialPoint[] {
  const trial = answersOf('trialPeriod')
  const written = recordsAt(trial, ['trialTimeline']).flatMap((record): TrialPoint[] => {
    const date = said(record.answers, 'date')
    if (!isIsoDate(date)) return []
    const stage = said(record.answers, 'stage') as TrialPoint['kind'] | ''
    return [
      {
        kind: stage || 'other',
        date,
        time: '',
        isSuggested: false,
        isRecorded: ['notes', 'agreed'].some((field) => said(record.answers, field).trim()),
        part: 'trialPeriod',
        place: ['trialTimeline', record.recordId, 'notes'],
      },
    ]
  })
  const suggested = suggestedDays(trial).filter(
    ({ kind }) => !written.some((point) => point.kind === kind),
  )
  return [...written, ...suggested]
}

function suggestedDays(trial: Answers): TrialPoint[] {
  const [start, end] = ['periodStart', 'periodEnd'].map((name) =>
    String(answerAt(trial, ['assessment', name]) ?? ''),
  ) as [string, string]
  const day = (kind: TrialPoint['kind'], date: string): TrialPoint[] =>
    isIsoDate(date)
      ? [
          {
            kind,
            date,
            time: '',
            isSuggested: true,
            isRecorded: false,
            part: 'trialPeriod',
            place: ['trialTimeline'],
          },
        ]
      : []
  return [...day('start', start), ...day('midway', middleOf(start, end)), ...day('end', end)]
}

function middleOf(start: string, end: string): string {
  if (!isIsoDate(start) || !isIsoDate(end) || start >= end) return ''
  const middle = new Date((Date.parse(start) + Date.parse(end)) / 2)
  return middle.toISOString().slice(0, 10)
}

const meetingOn = (
  day: Pick<TrialPoint, 'date' | 'time' | 'isRecorded' | 'part' | 'place'>,
): TrialPoint[] => (isIsoDate(day.date) ? [{ ...day, kind: 'meeting', isSuggested: false }] : [])

const heldMeetings = (answersOf: AnswersOf): TrialPoint[] =>
  recordsAt(answersOf('network'), ['networkMeetingNotes']).flatMap(({ recordId, answers }) =>
    meetingOn({
      date: said(answers, 'date'),
      time: said(answers, 'time'),
      isRecorded: isWritten(answers),
      part: 'network',
      place: ['networkMeetingNotes', recordId, 'date'],
    }),
  )

/** The next meeting, as it was agreed at a meeting or in the shared plan. */
function agreedMeetings(answersOf: AnswersOf): TrialPoint[] {
  const agreed = (part: PartName, place: Place): TrialPoint[] => {
    const at = (field: string) => String(answerAt(answersOf(part), [...place, field]) ?? '')
    const [date, time] = [at('date'), at('time')]
    return meetingOn({ date, time, isRecorded: false, part, place: [...place, 'date'] })
  }
  return [
    ...recordsAt(answersOf('network'), ['networkMeetingNotes']).flatMap(({ recordId }) =>
      agreed('network', ['networkMeetingNotes', recordId, 'next']),
    ),
    ...agreed('sharedPlan', ['sharedPlan', 'nextMeeting']),
  ]
}

const isWritten = (meeting: Answers): boolean =>
  said(meeting, 'text').trim() !== '' ||
  recordsAt(meeting, ['agenda']).some(({ answers }) => said(answers, 'notes').trim() !== '') ||
  recordsAt(meeting, ['attendance']).some(({ answers }) => !isUnanswered(answers.attended))

const said = (answers: Answers, name: string): string => String(answers[name] ?? '')
