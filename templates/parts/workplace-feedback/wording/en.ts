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
}
