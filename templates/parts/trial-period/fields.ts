import { attainments } from '../../model/attainment.ts'
import { choice, date, group, identity, line, lines, records, text } from '../../model/fields.ts'
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
    environment: text(),
    workingTime: line(),
    workTasks: lines({ needed: true }),
    assessmentGoal: text({ needed: true }),
    clientGoal: text({ needed: true }),
  }),
  trialGoals: records({
    id: identity('g'),
    goal: text(),
    whose: choice(['client', 'team', 'workplace']),
    signs: text(),
    attainment: choice(attainments),
  }),
  trialTimeline: records({
    stage: choice(['start', 'midway', 'end', 'other']),
    date: date(),
    with: lines({ ofActors: true }),
    notes: text(),
    agreed: text(),
  }),
})
