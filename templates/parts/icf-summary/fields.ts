import { citations } from '../../model/citations.ts'
import { choice, group, lines, nullableLine, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * The short summary under the headings of ICF. Codes are optional, typed by the user and checked by
 * their form only; personal factors have none (WHO's classification gives them no codes).
 */
export const icfSummary = part('icfSummary', 1, {
  icfSummary: group({
    heading: text({ needed: true }),
    clientOwnAssessment: text({ needed: true }),
    personalFactors: text({ needed: true }),
    environmentalFactors: text({ needed: true }),
    activitiesAndParticipation: text({ needed: true }),
    methods: lines({ needed: true }),
  }),
  environmentalFactors: records({
    effect: choice(['barrier', 'facilitator', 'neutral']),
    icfCode: nullableLine({ check: 'icfCode' }),
    qualifier: nullableLine({ check: 'icfQualifier' }),
    text: text(),
  }),
  icfCodes: records({
    code: nullableLine({ check: 'icfCode' }),
    qualifier: nullableLine({ check: 'icfQualifier' }),
    note: text(),
  }),
  icfCitations: citations(),
})
