import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  healthCheck: { label: 'Health check' },
  'healthCheck.need': {
    label: 'Why the check is needed',
    prompts: [
      'What does the client hope from it?',
      'Which question on work ability is to be answered?',
    ],
  },
  'healthCheck.recognisedBy': { label: 'Who recognised the need' },
  'healthCheck.abilitatorDone': { label: 'Has the Abilitator been filled in?' },
  'healthCheck.contactAllowed': { label: 'Has the client allowed the contact?' },
  'healthCheck.contactedOn': { label: 'Coordination contacted on' },
  'healthCheck.coordinator': { label: 'Coordinator' },
  'healthCheck.consultation': { label: 'What was said with the coordinator' },
  'healthCheck.decision': {
    label: 'Is the check needed',
    options: { needed: 'needed', notNeeded: 'not needed, enough is known', open: 'still open' },
  },
  'healthCheck.decisionReason': { label: 'Reason' },
  'healthCheck.date': { label: 'Date of the check' },
  'healthCheck.time': { label: 'Time' },
  'healthCheck.place': { label: 'Place' },
  'healthCheck.workerAttends': {
    label: 'Does the worker come along',
    hint: 'The client decides.',
    options: {
      beginningAndFeedback: 'at the beginning and in the feedback talk',
      feedbackOnly: 'in the feedback talk only',
      clientAlone: 'the client goes alone',
    },
  },
  'healthCheck.forTheNurse': {
    label: 'What the nurse should know',
    hint: 'Only with the client’s permission.',
  },
  'healthCheck.feedback': {
    label: 'Feedback on work ability',
    hint: 'Only what the client allows. Findings stay in health care.',
  },
  'healthCheck.feedbackTo': {
    label: 'Who gets the feedback',
    add: 'Add a recipient',
    one: 'Recipient',
  },
  'healthCheck.servicesAfter': { label: 'Which services are needed next' },
}
