import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  methodResults: {
    label: 'Methods and results',
    hint: 'Write the result in your own words. Forms and questions of the methods are not copied here.',
    add: 'Add a method',
    one: 'Method',
    prompts: [
      'For example AWP, WRI, COPM, an interview, a visit to the workplace.',
      'Who assessed, when, and what does the result mean at work?',
    ],
  },
  'methodResults.method': { label: 'Method' },
  'methodResults.date': { label: 'Date' },
  'methodResults.actorId': { label: 'Assessor' },
  'methodResults.summary': { label: 'The result in brief' },
  'methodResults.id': { label: 'Identifier' },
  jobDemands: {
    label: 'Demands of the job and the client’s ability',
    hint: 'One demand at a time. One adaptation for each gap.',
    add: 'Add a demand',
    one: 'Demand',
    prompts: [
      'Motor, process and interaction skills: what does this very task ask for?',
      'With which arrangement would it succeed?',
    ],
  },
  'jobDemands.demand': { label: 'Demand', hint: 'For example: lift 10 kg, remember five stages.' },
  'jobDemands.required': { label: 'What the task asks for' },
  'jobDemands.ability': { label: 'How the client manages now' },
  'jobDemands.fit': {
    label: 'Does the ability meet the demand?',
    options: { meets: 'meets it', partly: 'meets it partly', gap: 'does not', notSeen: 'not seen' },
  },
  'jobDemands.adaptation': { label: 'Adaptation' },
}
