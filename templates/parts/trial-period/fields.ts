import { date, group, line, lines, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** Where, when and in which tasks the client's functioning was assessed, and what for. */
export const trialPeriod = part('trialPeriod', 1, {
  assessment: group({
    title: line(),
    periodStart: date({ needed: true }),
    periodEnd: date({ needed: true }),
    type: line(),
    site: line({ needed: true }),
    siteAddress: line(),
    workingTime: line(),
    workTasks: lines({ needed: true }),
    assessmentGoal: text({ needed: true }),
    clientGoal: text({ needed: true }),
  }),
})
