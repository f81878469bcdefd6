import type { PartWording } from '../../../model/part.ts'
import type { workplaceFeedback } from '../fields.ts'

export const en: PartWording<typeof workplaceFeedback> = {
  employerFeedback: {
    label: 'Feedback from the employer or workplace supervisor',
    prompts: [
      'How did the work go? Where did the client succeed?',
      'What arrangements were made at the workplace, and which of them helped?',
      'What support would be needed from here on?',
    ],
  },
}
