import type { PartWording } from '../../../model/part.ts'
import type { background } from '../fields.ts'

export const en: PartWording<typeof background> = {
  background: { label: 'Starting point' },
  'background.referral': {
    label: 'How the client came to the assessment',
    prompts: [
      'At whose request or initiative did the assessment begin?',
      'What need was recognised, and by whom?',
      'What did the client ask for?',
    ],
  },
  'background.educationAndCourses': {
    label: 'Education and courses',
    prompts: ['Degrees, interrupted studies, courses, cards and permits.'],
  },
  'background.workHistory': {
    label: 'Work history',
    prompts: [
      'The latest employment and its tasks as concretely as possible.',
      'How did the work go, and why did it end?',
    ],
  },
  'background.previousServices': {
    label: 'Earlier services and examinations',
    prompts: [
      'Rehabilitation, coaching and employment services that took place.',
      'Which of them helped, in the client’s opinion?',
    ],
  },
  'background.everydayLife': {
    label: 'Everyday life',
    prompts: [
      'Housework, errands, moving about outside the home, self-care.',
      'How do the challenges of working and functioning show in everyday life?',
      'Free time and relationships.',
    ],
  },
}
