import type { CaseFile } from '../../case/case-file.ts'
import { alwaysPrinted, type PrintedFields } from '../shared/printed-fields.ts'

/** What the duties say of a case: the plan's tasks, and how to reach the contact person. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: { firstName: true, lastName: true },
  actors: { id: true, name: true, title: true, phone: true },
  sharedPlan: {
    date: true,
    contactPerson: true,
    tasks: { owner: true, task: true, due: true },
    nextMeeting: { date: true, time: true, place: true },
  },
}

/** The case with the actors whom the plan gives something to do; of the contact person the phone too. */
export function withDutifulActors(file: CaseFile): CaseFile {
  const { tasks = [], contactPerson } = file.sharedPlan ?? {}
  const owners = tasks.map(({ owner }) => owner)
  return {
    ...file,
    actors: (file.actors ?? []).flatMap((actor) => {
      if (actor.id === undefined) return []
      if (actor.id === contactPerson) return [actor]
      if (!owners.includes(actor.id)) return []
      const { id, name, title } = actor
      return [{ id, ...(name ? { name } : {}), ...(title ? { title } : {}) }]
    }),
  }
}
