import type { PartWording } from '../../../model/part.ts'
import type { multiActorSummary } from '../fields.ts'

export const en: PartWording<typeof multiActorSummary> = {
  workPerformance: { label: 'Performance and participation' },
  'workPerformance.supportedTasks': {
    label: 'Performance in supported tasks',
    prompts: [
      'Observations of the work, the supervisor’s feedback too.',
      'When, with what working hours and in which tasks?',
      'The client’s own experiences.',
    ],
  },
  'workPerformance.physical': {
    label: 'Physical ability to work and function',
    prompts: ['Against what the tasks ask.', 'Any pain and limits of movement.'],
  },
  'workPerformance.psychological': {
    label: 'Psychological ability to work and function',
    prompts: ['Strain, bearing changes, taking feedback.'],
  },
  'workPerformance.cognitive': {
    label: 'Cognitive ability to work and function',
    prompts: ['Learning, memory, attention, managing time and tasks.'],
  },
  'workPerformance.social': {
    label: 'Social ability to work and function',
    prompts: [
      'Dealing with the supervisor, workmates and customers.',
      'Taking part in the work community.',
    ],
  },
  'workPerformance.skillsAndCompetence': {
    label: 'Skills and competence',
    prompts: ['Competence against the tasks.', 'Quality of work and productivity.'],
  },
  'workPerformance.supportNeeds': {
    label: 'Needs for support',
    prompts: ['What is hard, and what support helps?', 'Need for pauses and adapted work.'],
  },
  'workPerformance.environment': {
    label: 'Environmental factors',
    prompts: ['What helped and what hindered at the workplace: space, noise, people, schedules.'],
  },
  otherActorsViews: {
    label: 'Views of other actors',
    add: 'Add a view',
    one: 'View',
    prompts: ['Each actor’s own note in their own words. Differing views may be seen.'],
  },
  'otherActorsViews.actorId': { label: 'Actor' },
  'otherActorsViews.text': { label: 'View' },
  plainLanguageSummary: {
    label: 'Plain-language summary',
    prompts: [
      'Short sentences and familiar words.',
      'What was done, what was noticed, what comes next?',
      'Would the client like to read this?',
    ],
  },
}
