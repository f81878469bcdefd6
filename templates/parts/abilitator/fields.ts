import { date, group, identity, line, number, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

const percentage = () => number({ min: 0, max: 100, whole: true })

/**
 * Results of the Kykyviisari® self-assessment as its own feedback gave them. The questionnaire is
 * the Finnish Institute of Occupational Health's: no items here, no percentage is ever computed,
 * and a section left unanswered is empty, never zero.
 */
export const abilitator = part('abilitator', 1, {
  abilitator: group({
    instrument: line(),
    measurements: records(
      {
        id: identity('k'),
        date: date({ needed: true }),
        completedHow: line(),
        percentages: group({
          overall: percentage(),
          inclusion: percentage(),
          mind: percentage(),
          everydayLife: percentage(),
          skills: percentage(),
          body: percentage(),
        }),
        perceivedWorkAbility: number({ min: 0, max: 10 }),
        relationToWorkLife: number({ min: 0, max: 10 }),
      },
      { needed: true },
    ),
    bestResults: text(),
    weakestResults: text(),
    workAbilityExperience: text({ needed: true }),
    strengthsAndSkills: text({ needed: true }),
    changeWishes: text({ needed: true }),
    discussionNotes: text(),
  }),
})
