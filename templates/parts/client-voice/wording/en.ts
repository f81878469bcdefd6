import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  clientView: { label: 'The client’s view' },
  'clientView.enjoyment': {
    label: 'How have you liked it?',
    prompts: ['What has been best? And what has been least pleasant?'],
  },
  'clientView.successesAndDevelopmentNeeds': {
    label: 'What have you done well, and what do you still have to learn?',
    prompts: ['What are you proud of?', 'What would you like to learn or practise more?'],
  },
  'clientView.fitForField': {
    label: 'Does the field suit you?',
    prompts: ['Are you interested in training for the field?'],
  },
  'clientView.helpfulSupport': {
    label: 'What support has helped?',
    prompts: ['Who or what helped? What did not help?'],
  },
  'clientView.effectsOnHealthAndEverydayLife': {
    label: 'How has the period affected your health and everyday life?',
    prompts: ['Health, energy, sleep, home. Good effects and bad ones.'],
  },
  'clientView.thoughtsAhead': {
    label: 'What do you think about the future?',
    prompts: ['What do you want to do next? What does it take?'],
  },
  clientDiary: {
    label: 'The client’s diary',
    hint: 'Optional. A few words of the day will do.',
    add: 'Add an entry',
    one: 'Entry',
    prompts: ['What went well today? What was tiring?', 'Who or what helped?'],
  },
  'clientDiary.date': { label: 'Date' },
  'clientDiary.about': { label: 'What it is about' },
  'clientDiary.text': { label: 'In your own words' },
  'clientDiary.id': { label: 'Identifier' },
}
