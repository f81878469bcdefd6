import type { CaseFile } from '../../case/case-file.ts'
import { alwaysPrinted, type PrintedFields } from '../shared/printed-fields.ts'
import { isWritten } from '../shared/prose.ts'

/** What the invitation says of a case: when, where, who and about what. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: { firstName: true, lastName: true },
  actors: { id: true, name: true, title: true, organisation: true, phone: true, email: true },
  sharedPlan: {
    participants: true,
    need: true,
    nextMeeting: { date: true, time: true, place: true, mode: true },
  },
}

/** The case with the actors whom the invitation names; only who invites is told how to reach. */
export function withInvitedActors(file: CaseFile): CaseFile {
  const { actors = [], sharedPlan = {} } = file
  const participants = (sharedPlan.participants ?? []).filter(isWritten)
  return {
    ...file,
    actors: actors.flatMap((actor, index) => {
      const isInvited = participants.length === 0 || participants.includes(actor.id ?? '')
      if (index === 0) return [actor]
      if (!isInvited) return []
      const { phone: _phone, email: _email, ...presented } = actor
      return [presented]
    }),
  }
}
