import type { PartWording } from '../../../model/part.ts'
import type { clientVoice } from '../fields.ts'

export const en: PartWording<typeof clientVoice> = {
  clientView: { label: 'The client’s view' },
  'clientView.enjoyment': {
    label: 'How have you liked it?',
    prompts: ['What has been best? And least pleasant?'],
  },
  'clientView.successesAndDevelopmentNeeds': {
    label: 'Where have you succeeded, and what is still to learn?',
    prompts: ['What are you proud of?', 'What would you like to learn or practise more?'],
  },
  'clientView.fitForField': {
    label: 'Does the field suit you?',
    prompts: ['Are you interested in training for the field?'],
  },
  'clientView.helpfulSupport': {
    label: 'What support has helped?',
    prompts: ['Who or what helped? What did not?'],
  },
  'clientView.effectsOnHealthAndEverydayLife': {
    label: 'How has the period affected how you feel and your everyday life?',
    prompts: ['Health, strength, sleep, home. Good effects and bad.'],
  },
  'clientView.thoughtsAhead': {
    label: 'What do you think about what comes next?',
    prompts: ['What do you want to do next? What does it take?'],
  },
}
