import { citations, seenEntries } from '../../model/citations.ts'
import { actor, choice, group, lines, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * What views are laid side by side under: the results of Kykyviisari as its own feedback names them,
 * and the headings of performance at work.
 */
export const viewThemes = [
  'overall',
  'inclusion',
  'mind',
  'everydayLife',
  'abilitatorSkills',
  'body',
  'physical',
  'psychological',
  'cognitive',
  'social',
  'skills',
  'support',
  'environment',
] as const
export type ViewTheme = (typeof viewThemes)[number]

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
  conclusions: records(
    {
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
      seen: seenEntries(),
    },
    { rule: 'grounded' },
  ),
  /** Where people see a thing differently, each in a sentence of their own: nobody decides here. */
  viewDifferences: records({
    theme: choice(viewThemes),
    by: actor({ orName: true }),
    text: text(),
  }),
  otherActorsViews: records({
    actorId: actor(),
    text: text(),
  }),
  plainLanguageSummary: text(),
  summaryCitations: citations(),
})
