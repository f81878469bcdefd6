import type { Place } from '../model/answers.ts'
import type { Edit } from '../model/edits.ts'
import { agendaItems } from '../parts/network/fields.ts'

/** The list of meetings in the part of the network. */
export const meetings: Place = ['networkMeetingNotes']

/**
 * The edits that lay out a role-sharing meeting in its order: who is who, the client's own view,
 * questions, what each can offer, who is still missing, the plan, the next date. Whoever is known to
 * the network gets a line of attendance, the client first.
 *
 * @param newId gives a random id for each new line
 */
export function agendaFor(
  meetingId: string,
  people: readonly string[],
  newId: () => string,
): Edit[] {
  const at = (...place: string[]) => [...meetings, meetingId, ...place]
  const listed = (list: string, field: string, values: readonly string[]): Edit[] => {
    let after: string | null = null
    return values.flatMap((value): Edit[] => {
      const recordId = newId()
      const add: Edit = { act: 'add', place: at(list), recordId, after }
      after = recordId
      return [add, { act: 'choose', place: at(list, recordId, field), value }]
    })
  }
  return [...listed('attendance', 'who', people), ...listed('agenda', 'item', agendaItems)]
}

/** The edits that begin a meeting of today, last in the list. */
export const beginMeeting = (recordId: string, after: string | null, date: string): Edit[] => [
  { act: 'add', place: meetings, recordId, after },
  { act: 'choose', place: [...meetings, recordId, 'date'], value: date },
]
