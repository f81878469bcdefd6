import { type Answers, answerAt, type Place, recordsAt } from '../model/answers.ts'
import { isIsoDate } from '../model/checks.ts'
import type { Edit } from '../model/edits.ts'
import { isUnanswered } from '../model/validity.ts'
import { meetings } from './meeting-agenda.ts'

/** Where the shared plan says when the network meets next. */
export const nextMeetingAt: Place = ['sharedPlan', 'nextMeeting']

/** The next meeting, as people agreed on it when they last met. */
export interface AgreedMeeting {
  /** ISO date of the meeting at which it was agreed; empty when that is not written down. */
  readonly agreedOn: string
  /** ISO date. */
  readonly date: string
  /** As it was written. */
  readonly time: string
  readonly place: string
}

/**
 * What is offered to the shared plan of the next meeting. Nothing while the plan says something that
 * is still to come: those are somebody's words. A meeting that had come when the next was agreed is
 * not the next any more.
 */
export function offeredMeeting(network: Answers, sharedPlan: Answers): AgreedMeeting | null {
  const agreed = latestAgreed(network)
  if (!agreed) return null
  const planned = answerAt(sharedPlan, nextMeetingAt)
  const plannedDate = answerAt(sharedPlan, [...nextMeetingAt, 'date'])
  const hasCome = isIsoDate(String(plannedDate ?? '')) && String(plannedDate) <= agreed.agreedOn
  return isUnanswered(planned) || hasCome ? agreed : null
}

/** The edits that take an agreed meeting into the plan, in the place of one that has come. */
export function takingMeeting(agreed: AgreedMeeting, sharedPlan: Answers): readonly Edit[] {
  const put = (name: string, value: string): Edit[] => {
    const place = [...nextMeetingAt, name]
    if (value) return [{ act: 'choose', place, value }]
    return isUnanswered(answerAt(sharedPlan, place)) ? [] : [{ act: 'clear', place }]
  }
  return [
    ...put('date', agreed.date),
    ...put('time', agreed.time),
    ...put('place', agreed.place),
    // How the earlier one was held says nothing of this one.
    ...put('mode', ''),
  ]
}

function latestAgreed(network: Answers): AgreedMeeting | null {
  const agreed = recordsAt(network, meetings).flatMap(({ answers }): AgreedMeeting[] => {
    const said = (...place: string[]) => String(answerAt(answers, place) ?? '').trim()
    const meeting = {
      agreedOn: said('date'),
      date: said('next', 'date'),
      time: said('next', 'time'),
      place: said('next', 'place'),
    }
    return isIsoDate(meeting.date) && meeting.date > meeting.agreedOn ? [meeting] : []
  })
  return agreed.toSorted((one, other) => one.agreedOn.localeCompare(other.agreedOn)).at(-1) ?? null
}
