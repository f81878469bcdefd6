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
}
