import { group, lines, text } from '../../model/fields.ts'
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
})
