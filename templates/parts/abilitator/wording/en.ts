import type { PartWording } from '../../../model/part.ts'
import type { abilitator } from '../fields.ts'

export const en: PartWording<typeof abilitator> = {
  abilitator: { label: 'Kykyviisari' },
  'abilitator.instrument': { label: 'Method' },
  'abilitator.measurements': {
    label: 'Measurements',
    hint: 'Write the percentages as the feedback gave them.',
    add: 'Add a measurement',
    one: 'Measurement',
    prompts: [
      'Kykyviisari® is a method of the Finnish Institute of Occupational Health. Only the results of its feedback are written here.',
      'The results are indicative and a ground for talk. They are no diagnosis.',
    ],
  },
  'abilitator.measurements.date': { label: 'Date' },
  'abilitator.measurements.completedHow': {
    label: 'How it was filled in',
    hint: 'For example: online, with the occupational therapist’s support.',
  },
  'abilitator.measurements.percentages': { label: 'Results in per cent' },
  'abilitator.measurements.percentages.overall': { label: 'Overall situation (Kokonaistilanne)' },
  'abilitator.measurements.percentages.inclusion': { label: 'Inclusion (Osallisuus)' },
  'abilitator.measurements.percentages.mind': { label: 'Mind (Mieli)' },
  'abilitator.measurements.percentages.everydayLife': { label: 'Everyday life (Arki)' },
  'abilitator.measurements.percentages.skills': { label: 'Skills (Taidot)' },
  'abilitator.measurements.percentages.body': { label: 'Body (Keho)' },
  'abilitator.measurements.perceivedWorkAbility': { label: 'Perceived work ability (0–10)' },
  'abilitator.measurements.relationToWorkLife': { label: 'Relation to working life (0–10)' },
  'abilitator.bestResults': {
    label: 'Especially good results',
    prompts: [
      'Which results did the client raise as good?',
      'What do they mean in their everyday life?',
    ],
  },
  'abilitator.weakestResults': {
    label: 'Especially poor results',
    prompts: [
      'Ask where there are challenges and where they come from.',
      'Does anything need a closer examination or measure?',
    ],
  },
  'abilitator.workAbilityExperience': {
    label: 'Experience of own work ability and relation to working life',
    prompts: [
      'How does the client explain the rating?',
      'What changed between the measurements in their opinion?',
    ],
  },
  'abilitator.strengthsAndSkills': {
    label: 'Strengths and skills',
    prompts: ['What is the client good at? What do others say they can do?'],
  },
  'abilitator.changeWishes': {
    label: 'What the client wishes to change',
    prompts: ['What does the client want to change first?'],
  },
  'abilitator.discussionNotes': {
    label: 'Notes of the talk',
    prompts: [
      'Where did the worker’s and the client’s views differ? Why?',
      'What else happened in life between the measurements?',
    ],
  },
}
