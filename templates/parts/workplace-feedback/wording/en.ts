import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  employerFeedback: {
    label: 'Feedback from the employer or workplace supervisor',
    prompts: [
      'How did the work go? What did the client do well?',
      'What arrangements were made at the workplace, and which of them helped?',
      'What support would be needed from here on?',
    ],
  },
  workplaceFeedback: {
    label: 'The workplace in short',
    hint: 'Only about work. Do not write of health or diagnoses, even if you know of them.',
  },
  'workplaceFeedback.givenBy': { label: 'Given by' },
  'workplaceFeedback.givenOn': { label: 'Date' },
  'workplaceFeedback.tasksDone': { label: 'Which tasks were done' },
  'workplaceFeedback.wentWell': { label: 'What went well' },
  'workplaceFeedback.neededSupport': { label: 'Where guidance was needed' },
  'workplaceFeedback.adaptations': { label: 'Which arrangements were made, and which helped' },
  'workplaceFeedback.couldContinue': {
    label: 'Could the work go on at your place?',
    options: {
      yes: 'yes',
      withArrangements: 'yes, if the arrangements go on',
      no: 'no',
      cannotSay: 'cannot say',
    },
  },
}
