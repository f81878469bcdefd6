import { actor, choice, group, lines, records, text } from '../../model/fields.ts'
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
  /** A conclusion rests on entries that can be pointed at, or says that it is a judgement. */
  conclusions: records({
    about: choice([
      'physical',
      'psychological',
      'cognitive',
      'social',
      'skills',
      'support',
      'environment',
      'personal',
      'whole',
    ]),
    text: text(),
    grounds: choice(['entries', 'professionalJudgement']),
    entries: lines({ linksTo: 'entries' }),
    by: actor(),
  }),
  otherActorsViews: records({
    actorId: actor(),
    text: text(),
  }),
  plainLanguageSummary: text(),
})
