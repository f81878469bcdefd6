import { citations } from '../../model/citations.ts'
import {
  actor,
  choice,
  date,
  group,
  lines,
  nullableLine,
  records,
  text,
} from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** By whose eyes a category was rated. */
export const ratingSources = ['client', 'professional', 'workplace', 'other'] as const

/**
 * The short summary under the headings of ICF. Codes are optional, typed by the user and checked by
 * their form only; personal factors have none (WHO's classification gives them no codes).
 *
 * One category may be rated by several: by the client, by each professional, at the workplace. Each
 * rating is a record of its own; they are read side by side, and never made into one.
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
    source: choice(ratingSources),
    ratedBy: actor({ orName: true }),
    date: date(),
    note: text(),
  }),
  icfCitations: citations(),
})
