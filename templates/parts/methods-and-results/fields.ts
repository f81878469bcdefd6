import { actor, choice, date, identity, line, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** Assessment methods that were used, by whom, and what they showed. Results only, never items. */
export const methodsAndResults = part('methodsAndResults', 1, {
  methodResults: records({
    id: identity('m'),
    method: line({ needed: true }),
    date: date(),
    actorId: actor(),
    summary: text(),
  }),
  /** What a task asks for beside what the person can do now; one adaptation for each gap. */
  jobDemands: records({
    demand: line(),
    required: text(),
    ability: text(),
    fit: choice(['meets', 'partly', 'gap', 'notSeen']),
    adaptation: text(),
  }),
})
