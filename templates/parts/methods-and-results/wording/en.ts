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
}
