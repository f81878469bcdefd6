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
    goalSigns: true,
    contactPerson: true,
    tasks: {
      ownerType: true,
      owner: true,
      task: true,
      due: true,
      attainment: true,
      attainmentNotes: true,
    },
    nextMeeting: { date: true, time: true, place: true, mode: true },
    followUps: { date: true, by: true, goalAttainment: true, text: true },
  },
  networkMeetingNotes: { date: true, title: true, text: true },
}

/**
 * The case with the actors whom the plan names, and of each what it tells: how to call those who
 * take part, the name and title of those who only have a task or followed it up.
 */
export function withNamedActors(file: CaseFile): CaseFile {
  const { actors = [], sharedPlan = {} } = file
  const participants = (sharedPlan.participants ?? []).filter(isWritten)
  const named = [
    sharedPlan.contactPerson,
    ...(sharedPlan.tasks ?? []).map(({ owner }) => owner),
    ...(sharedPlan.followUps ?? []).map(({ by }) => by),
  ]
  if (participants.length === 0) return file
  return {
    ...file,
    actors: actors.flatMap((actor) => {
      if (actor.id === undefined) return []
      if (participants.includes(actor.id)) return [actor]
      if (!named.includes(actor.id)) return []
      const { id, name, title } = actor
      return [{ id, ...(name ? { name } : {}), ...(title ? { title } : {}) }]
    }),
  }
}
