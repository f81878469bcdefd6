import { actor, date, line, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** Assessment methods that were used, by whom, and what they showed. Results only, never items. */
export const methodsAndResults = part('methodsAndResults', 1, {
  methodResults: records({
    method: line({ needed: true }),
    date: date(),
    actorId: actor(),
    summary: text(),
  }),
})
