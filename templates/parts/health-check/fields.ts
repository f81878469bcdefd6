import { actor, choice, date, group, line, lines, text, yesNo } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/** A check that was found not to be needed has no day. */
const whenHeld = { when: { place: 'decision', is: ['needed', 'open'] } }

/**
 * The health check of an unemployed person as a piece of the network's work: how the need was seen,
 * the talk with the coordination, who comes along, and what was told afterwards. What is found stays
 * in the health care's own record; only the feedback that the client allows is written here.
 */
export const healthCheck = part('healthCheck', 1, {
  healthCheck: group({
    need: text(),
    recognisedBy: actor({ orName: true }),
    abilitatorDone: yesNo(),
    contactAllowed: yesNo(),
    contactedOn: date(),
    coordinator: actor({ orName: true }),
    consultation: text(),
    decision: choice(['needed', 'notNeeded', 'open']),
    decisionReason: text(),
    date: date(whenHeld),
    time: line(whenHeld),
    place: line(whenHeld),
    workerAttends: choice(['beginningAndFeedback', 'feedbackOnly', 'clientAlone'], whenHeld),
    forTheNurse: text(whenHeld),
    feedback: text(),
    feedbackTo: lines({ ofActors: true }),
    servicesAfter: text(),
  }),
})
