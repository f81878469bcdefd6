import type { PartWording } from '../../../model/part.ts'
import type { icfSummary } from '../fields.ts'

export const en: PartWording<typeof icfSummary> = {
  icfSummary: { label: 'Short summary' },
  'icfSummary.heading': {
    label: 'Which assessment this is',
    prompts: [
      'Time, place or unit.',
      'The client’s tasks as concretely as possible.',
      'The aim of the assessment and the client’s own aim.',
    ],
  },
  'icfSummary.clientOwnAssessment': {
    label: 'The client’s own assessment',
    prompts: [
      'How the client has liked it, where they succeeded, what they found to develop.',
      'Does the field suit them, does training for it interest them?',
      'What support has helped? Effects on health, strength and everyday life.',
      'Thoughts and aims for what comes next.',
    ],
  },
  'icfSummary.personalFactors': {
    label: 'Personal factors',
    prompts: [
      'What affects work ability first of all: resources, challenges, limits, things to consider.',
      'How they affect the work done.',
      'The client’s strengths and skills.',
    ],
  },
  'icfSummary.environmentalFactors': {
    label: 'Environmental factors',
    prompts: [
      'What helps and what hinders the work and taking part in the work community?',
      'Physical, social, cultural and temporal environment.',
    ],
  },
  'icfSummary.activitiesAndParticipation': {
    label: 'Activities and participation',
    prompts: [
      'Feedback from the employer or the workplace supervisor.',
      'What others in the network noticed.',
      'Observations at work: physical, psychological, social and cognitive functioning.',
      'Skills against what the tasks ask, and the means of support.',
    ],
  },
  'icfSummary.methods': {
    label: 'Methods',
    hint: 'One method a line.',
    add: 'Add a method',
    one: 'Method',
    prompts: [
      'Qualitative observation of work and activity.',
      'Kykyviisari® and other self-assessments, AWP.',
      'Interviews with the client and the employer’s representative, a network meeting.',
    ],
  },
  environmentalFactors: {
    label: 'Environmental factors one by one',
    add: 'Add an environmental factor',
    one: 'Environmental factor',
  },
  'environmentalFactors.effect': {
    label: 'Effect',
    options: { barrier: 'hinders', facilitator: 'helps', neutral: 'neither helps nor hinders' },
  },
  'environmentalFactors.icfCode': {
    label: 'ICF code',
    hint: 'Optional, for example d850 or e330.',
  },
  'environmentalFactors.qualifier': {
    label: 'Qualifier',
    hint: '0–4, 8 = not specified, 9 = not applicable. A facilitating factor takes a +.',
  },
  'environmentalFactors.text': { label: 'What in the environment has an effect' },
  icfCodes: {
    label: 'ICF codes',
    hint: 'Optional. Personal factors have no codes.',
    add: 'Add a code',
    one: 'Code',
  },
  'icfCodes.code': { label: 'ICF code', hint: 'Optional, for example d850 or e330.' },
  'icfCodes.qualifier': { label: 'Qualifier', hint: '0–4, 8 = not specified, 9 = not applicable.' },
  'icfCodes.note': { label: 'Note' },
}
