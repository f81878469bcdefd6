import type { CaseFile } from '../../case/case-file.ts'
import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'
import { isWritten } from '../shared/prose.ts'

/** What the plan says of a case: nothing of health, and no identity code. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: clientByNameFields,
  actors: { id: true, name: true, title: true, organisation: true, phone: true },
  sharedPlan: {
    date: true,
    participants: true,
    need: true,
    goal: true,
    tasks: { ownerType: true, owner: true, task: true, due: true },
    nextMeeting: { date: true, time: true, place: true, mode: true },
  },
  networkMeetingNotes: { date: true, title: true, text: true },
}

/**
 * The case with the actors whom the plan names, and of each what it tells: how to call those who
 * take part, the name and title of those who only have a task.
 */
export function withNamedActors(file: CaseFile): CaseFile {
  const { actors = [], sharedPlan = {} } = file
  const participants = (sharedPlan.participants ?? []).filter(isWritten)
  const owners = (sharedPlan.tasks ?? []).map(({ owner }) => owner)
  if (participants.length === 0) return file
  return {
    ...file,
    actors: actors.flatMap((actor) => {
      if (actor.id === undefined) return []
      if (participants.includes(actor.id)) return [actor]
      if (!owners.includes(actor.id)) return []
      const { id, name, title } = actor
      return [{ id, ...(name ? { name } : {}), ...(title ? { title } : {}) }]
    }),
  }
}
