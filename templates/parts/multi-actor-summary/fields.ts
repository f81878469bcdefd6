import { actor, group, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** What the network wrote together about the client's functioning at work. */
export const multiActorSummary = part('multiActorSummary', 1, {
  workPerformance: group({
    supportedTasks: text({ needed: true }),
    physical: text({ needed: true }),
    psychological: text({ needed: true }),
    cognitive: text({ needed: true }),
    social: text({ needed: true }),
    skillsAndCompetence: text({ needed: true }),
    supportNeeds: text({ needed: true }),
    environment: text({ needed: true }),
  }),
  otherActorsViews: records({
    actorId: actor(),
    text: text(),
  }),
  plainLanguageSummary: text(),
})
