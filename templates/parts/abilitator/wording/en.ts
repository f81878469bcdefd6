import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  abilitator: { label: 'The Abilitator' },
  'abilitator.instrument': { label: 'Method' },
  'abilitator.measurements': {
    label: 'Measurements',
    hint: 'Enter the percentages exactly as the feedback gave them.',
    add: 'Add a measurement',
    one: 'Measurement',
    prompts: [
      'The Abilitator® (Kykyviisari®) is a method of the Finnish Institute of Occupational Health. Only the results given in its feedback are entered here.',
      'The results are indicative and a basis for discussion. They are not a diagnosis.',
    ],
  },
  'abilitator.measurements.date': { label: 'Date' },
  'abilitator.measurements.completedHow': {
    label: 'How it was completed',
    hint: 'For example: online, with the support of the occupational therapist.',
  },
  'abilitator.measurements.percentages': { label: 'Results in per cent' },
  'abilitator.measurements.percentages.overall': { label: 'Overall situation' },
  'abilitator.measurements.percentages.inclusion': { label: 'Inclusion' },
  'abilitator.measurements.percentages.mind': { label: 'Mind' },
  'abilitator.measurements.percentages.everydayLife': { label: 'Everyday life' },
  'abilitator.measurements.percentages.skills': { label: 'Skills' },
  'abilitator.measurements.percentages.body': { label: 'Body' },
  'abilitator.measurements.perceivedWorkAbility': { label: 'Perceived work ability (0–10)' },
  'abilitator.measurements.relationToWorkLife': { label: 'Relation to working life (0–10)' },
  'abilitator.bestResults': {
    label: 'Particularly good results',
    prompts: [
      'Which results did the client bring up as good?',
      'What do they mean in the client’s everyday life?',
    ],
  },
  'abilitator.weakestResults': {
    label: 'Particularly poor results',
    prompts: [
      'Ask where the difficulties are and what causes them.',
      'Does anything need a closer look or a more precise measure?',
    ],
  },
  'abilitator.workAbilityExperience': {
    label: 'Experience of own work ability and relation to working life',
    prompts: [
      'What reasons does the client give for these ratings?',
      'What changed between the measurements, in the client’s opinion?',
    ],
  },
  'abilitator.strengthsAndSkills': {
    label: 'Strengths and skills',
    prompts: ['What is the client good at? What do others say the client can do?'],
  },
  'abilitator.changeWishes': {
    label: 'What the client wishes to change',
    prompts: ['What does the client want to change first?'],
  },
  'abilitator.discussionNotes': {
    label: 'Notes of the discussion',
    prompts: [
      'Where did the professional and the client see things differently? Why?',
      'What else happened in life between the measurements?',
    ],
  },
  'abilitator.measurements.id': { label: 'Identifier' },
}
