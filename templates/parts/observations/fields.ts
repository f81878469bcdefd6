import { actor, date, line, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** What somebody saw, when, in which task: the ground on which conclusions stand. */
export const observations = part('observations', 1, {
  observations: records(
    {
      date: date({ needed: true }),
      actorId: actor({ needed: true }),
      task: line(),
      setting: line(),
      text: text({ needed: true }),
    },
    { needed: true },
  ),
})
