import type { PartWording } from '../../../model/part.ts'
import type { methodsAndResults } from '../fields.ts'

export const en: PartWording<typeof methodsAndResults> = {
  methodResults: {
    label: 'Methods and results',
    hint: 'Write the result in your own words. Forms or questions of the methods are not copied here.',
    add: 'Add a method',
    one: 'Method',
    prompts: [
      'For example AWP, WRI, COPM, interview, visit to the workplace.',
      'Who assessed, when, and what does the result mean at work?',
    ],
  },
  'methodResults.method': { label: 'Method' },
  'methodResults.date': { label: 'Date' },
  'methodResults.actorId': { label: 'Assessor' },
  'methodResults.summary': { label: 'The result in brief' },
}
