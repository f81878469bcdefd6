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
  nextSteps: {
    label: 'Next steps',
    hint: 'The steps are taken into the new client plan.',
    add: 'Add a step',
    one: 'Step',
    prompts: ['What does the client want to do first?', 'Who takes it forward, and by when?'],
  },
  'nextSteps.kind': {
    label: 'What it is about',
    options: {
      work: 'work',
      study: 'study',
      support: 'work-ability support',
      rehabilitation: 'rehabilitation',
      health: 'health services',
      social: 'social services',
      other: 'other',
    },
  },
  'nextSteps.step': { label: 'What is done' },
  'nextSteps.responsible': { label: 'Responsible' },
  'nextSteps.due': { label: 'By' },
  'nextSteps.inPlan': { label: 'Already in the plan?' },
  closing: { label: 'Closing meeting' },
  'closing.date': { label: 'Date' },
  'closing.participants': { label: 'Participants', add: 'Add a participant', one: 'Participant' },
  'closing.readTogether': { label: 'Was the summary read together with the client?' },
  'closing.clientAgrees': {
    label: 'What the client thinks of the summary',
    options: { agrees: 'agrees', partly: 'agrees partly', disagrees: 'disagrees' },
  },
  'closing.clientComment': {
    label: 'The client’s own statement',
    hint: 'Written as the client says it. Dissent belongs here.',
  },
  'closing.openQuestions': { label: 'What stayed open' },
  'closing.copiesTo': {
    label: 'Who is given the summary',
    hint: 'Only as the consent allows. The client always gets a copy.',
    add: 'Add a recipient',
    one: 'Recipient',
  },
}
