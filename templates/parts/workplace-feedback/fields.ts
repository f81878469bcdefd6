import { text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** The workplace's half page: work done, tasks, adaptations. No place for health data, by design. */
export const workplaceFeedback = part('workplaceFeedback', 1, {
  employerFeedback: text(),
})
