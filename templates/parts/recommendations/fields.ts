import { actor, choice, date, group, lines, records, text, yesNo } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** What the assessment leads to. */
export const recommendations = part('recommendations', 1, {
  recommendations: group({
    processSummary: text({ needed: true }),
    competenceAndProductivity: text({ needed: true }),
    clientGoals: text({ needed: true }),
    supportNeedsAndMeans: lines({ needed: true }),
    rehabilitationAndHealthNeeds: text(),
  }),
  nextSteps: records({
    kind: choice(['work', 'study', 'support', 'rehabilitation', 'health', 'social', 'other']),
    step: text(),
    responsible: actor({ orName: true }),
    due: date(),
    inPlan: yesNo(),
  }),
  closing: group({
    date: date(),
    participants: lines({ ofActors: true }),
    readTogether: yesNo(),
    clientAgrees: choice(['agrees', 'partly', 'disagrees']),
    clientComment: text(),
    openQuestions: text(),
    copiesTo: lines({ ofActors: true }),
  }),
})
