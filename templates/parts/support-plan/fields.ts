import { attainments } from '../../model/attainment.ts'
import { actor, choice, date, group, lines, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * The plan of a work-ability support team: the shared plan's variant for a team that meets in health
 * care. It looks nearer and further and knows of a doctor's statement, which is why it is a part of
 * its own and does not go where the shared plan goes.
 */
export const supportPlan = part('supportPlan', 1, {
  supportPlan: group({
    date: date(),
    coordinator: actor(),
    contactPersons: lines({ ofActors: true }),
    team: lines({ ofActors: true }),
    mappedBefore: text(),
    sharedView: text(),
    goals: records({
      span: choice(['short', 'long']),
      goal: text(),
      measures: text(),
      responsible: actor({ orName: true }),
      due: date(),
      attainment: choice(attainments),
    }),
    medicalStatement: choice(['notNeeded', 'needed', 'requested', 'available']),
    consultations: text(),
    followUp: text(),
  }),
})
