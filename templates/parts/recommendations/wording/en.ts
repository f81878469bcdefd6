import type { PartWording } from '../../../model/part.ts'
import type { recommendations } from '../fields.ts'

export const en: PartWording<typeof recommendations> = {
  recommendations: { label: 'Recommendations' },
  'recommendations.processSummary': {
    label: 'Summary of the assessment',
    prompts: ['How was the assessment carried out?', 'What is now known of the work ability?'],
  },
  'recommendations.competenceAndProductivity': {
    label: 'Competence, quality of work, coping at work and productivity',
    prompts: ['Against what the open labour market asks.'],
  },
  'recommendations.clientGoals': {
    label: 'The client’s aims from here',
    prompts: ['What does the client want, and when?'],
  },
  'recommendations.supportNeedsAndMeans': {
    label: 'Needs for work-ability support and concrete means',
    hint: 'One means a line, so that the workplace knows what to do.',
    add: 'Add a means',
    one: 'Means',
  },
  'recommendations.rehabilitationAndHealthNeeds': {
    label: 'Need for rehabilitation or health services',
    prompts: ['What is recommended, and who takes it forward?'],
  },
}
