import { attainments } from '../../model/attainment.ts'
import { actor, choice, date, group, line, lines, records, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** The shared client plan: who does what by when, agreed together with the client. */
export const sharedPlan = part('sharedPlan', 1, {
  sharedPlan: group({
    date: date({ needed: true }),
    participants: lines({ ofActors: true }),
    need: text({ needed: true }),
    goal: text({ needed: true }),
    goalSigns: text(),
    contactPerson: actor(),
    tasks: records(
      {
        ownerType: choice(['client', 'professional', 'other']),
        owner: actor({ orName: true, needed: true }),
        task: text({ needed: true }),
        due: date(),
        attainment: choice(attainments),
        attainmentNotes: text(),
      },
      { needed: true },
    ),
    nextMeeting: group({
      date: date(),
      time: line(),
      place: line(),
      mode: line(),
    }),
    followUps: records({
      date: date(),
      by: actor(),
      goalAttainment: choice(attainments),
      text: text(),
    }),
  }),
})
