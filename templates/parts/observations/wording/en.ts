import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  observations: {
    label: 'Observations',
    add: 'Add an observation',
    one: 'Observation',
    prompts: [
      'Motor skills: posture, mobility, strength, handling objects.',
      'Process skills: getting started, organising time, adapting, using knowledge.',
      'Communication and interaction: language, contact, asking for help.',
      'What helped, what hindered?',
      'What did the client say about the situation?',
    ],
  },
  'observations.date': { label: 'Date' },
  'observations.actorId': { label: 'Observer' },
  'observations.task': { label: 'Task or situation' },
  'observations.setting': { label: 'Setting', hint: 'If it mattered.' },
  'observations.text': { label: 'Observation' },
  'observations.id': { label: 'Identifier' },
  'observations.placeCode': {
    label: 'Where',
    options: {
      workplace: 'at the workplace',
      workshop: 'in a workshop',
      rehabilitative: 'in rehabilitative work',
      sample: 'in a work sample',
      remote: 'working remotely',
      other: 'elsewhere',
    },
  },
  'observations.goals': { label: 'Which goal it is about', add: 'Link a goal', one: 'Goal' },
  'observations.icf': {
    label: 'ICF headings',
    hint: 'Optional. Helps to find the observation when the summary is written.',
  },
  'observations.icf.bodyAndMind': { label: 'Body and mind' },
  'observations.icf.learning': { label: 'Learning' },
  'observations.icf.generalTasks': { label: 'Managing tasks' },
  'observations.icf.communication': { label: 'Communication' },
  'observations.icf.mobility': { label: 'Moving and using the hands' },
  'observations.icf.selfCare': { label: 'Self-care' },
  'observations.icf.domesticLife': { label: 'Home life' },
  'observations.icf.interactions': { label: 'Interaction with others' },
  'observations.icf.workAndStudy': { label: 'Work and study' },
  'observations.icf.community': { label: 'Community and leisure' },
  'observations.icf.environment': { label: 'Environment' },
  'observations.icf.personal': { label: 'Personal factors' },
}
