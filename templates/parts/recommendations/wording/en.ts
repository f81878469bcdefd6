import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  recommendations: { label: 'Recommendations' },
  'recommendations.processSummary': {
    label: 'Summary of the assessment',
    prompts: ['How was the assessment carried out?', 'What is now known about work ability?'],
  },
  'recommendations.competenceAndProductivity': {
    label: 'Competence, quality of work, coping at work and productivity',
    prompts: ['In relation to the demands of the open labour market.'],
  },
  'recommendations.clientGoals': {
    label: 'The client’s goals from here on',
    prompts: ['What does the client want, and when?'],
  },
  'recommendations.supportNeedsAndMeans': {
    label: 'Need of support for work ability and practical means',
    hint: 'One means a line, so that the workplace knows what to do.',
    add: 'Add a means of support',
    one: 'Means of support',
  },
  'recommendations.rehabilitationAndHealthNeeds': {
    label: 'Need of rehabilitation or health services',
    prompts: ['What is recommended, and who takes it forward?'],
  },
}
