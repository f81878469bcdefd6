import { carriedEn } from '../../../model/carried-over-wording.ts'
import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  ...carriedEn('background'),
  background: { label: 'Starting point' },
  'background.referral': {
    label: 'How the client came to the assessment',
    prompts: [
      'At whose request or on whose initiative did the assessment begin?',
      'What need was recognised, and by whom?',
      'What did the client ask for?',
    ],
  },
  'background.educationAndCourses': {
    label: 'Education and courses',
    prompts: ['Qualifications, interrupted studies, courses, work cards and licences.'],
  },
  'background.workHistory': {
    label: 'Work history',
    prompts: [
      'The latest job and its tasks, as concretely as possible.',
      'How did the work go, and why did it end?',
    ],
  },
  'background.previousServices': {
    label: 'Earlier services and examinations',
    prompts: [
      'Rehabilitation, coaching and employment services that the client has had.',
      'Which of them did the client find helpful?',
    ],
  },
  'background.everydayLife': {
    label: 'Everyday life',
    prompts: [
      'Housework, errands, getting about outside the home, looking after oneself.',
      'How do difficulties with work ability and functioning show in everyday life?',
      'Leisure and relationships.',
    ],
  },
}
