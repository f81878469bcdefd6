import type { PartWording } from '../../../model/part.ts'
import type { observations } from '../fields.ts'

export const en: PartWording<typeof observations> = {
  observations: {
    label: 'Observations',
    add: 'Add an observation',
    one: 'Observation',
    prompts: [
      'Motor skills: posture, mobility, strength, handling of objects.',
      'Process skills: beginning, organising time, adapting, using knowledge.',
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
