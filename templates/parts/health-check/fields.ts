import { actor, choice, date, group, line, lines, text, yesNo } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

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
    date: date(),
    time: line(),
    place: line(),
    workerAttends: choice(['beginningAndFeedback', 'feedbackOnly', 'clientAlone']),
    forTheNurse: text(),
    feedback: text(),
    feedbackTo: lines({ ofActors: true }),
    servicesAfter: text(),
  }),
})
