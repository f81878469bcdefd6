import { choice, date, group, line, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** The workplace's half page: work done, tasks, adaptations. No place for health data, by design. */
export const workplaceFeedback = part('workplaceFeedback', 1, {
  workplaceFeedback: group({
    givenBy: line(),
    givenOn: date(),
    tasksDone: text(),
    wentWell: text(),
    neededSupport: text(),
    adaptations: text(),
    couldContinue: choice(['yes', 'withArrangements', 'no', 'cannotSay']),
  }),
  employerFeedback: text(),
})
