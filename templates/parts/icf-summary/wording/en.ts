import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

const code = {
  label: 'ICF code',
  hint: 'Optional, for example d850 or e330.',
}
const qualifier = {
  label: 'Qualifier',
  hint: '0–4, 8 = not specified, 9 = not applicable. + for a facilitator.',
}

export const en: Translated<typeof fi> = {
  icfSummary: { label: 'Short summary' },
  'icfSummary.heading': {
    label: 'Which assessment this is about',
    prompts: [
      'Dates, place or unit.',
      'The client’s work tasks as concretely as possible.',
      'Aim of the assessment and the client’s own aim.',
    ],
  },
  'icfSummary.clientOwnAssessment': {
    label: 'The client’s own assessment',
    prompts: [
      'How has the client liked it, what went well, what needs developing?',
      'Does the field suit the client, is there interest in training for it?',
      'What support has been useful? Effects on health, energy and everyday life.',
      'Thoughts and goals from here on.',
    ],
  },
  'icfSummary.personalFactors': {
    label: 'Personal factors',
    prompts: [
      'What affects work ability most: resources, challenges, limitations, things to take into account.',
      'Their effect on how the client manages the work tasks.',
      'The client’s strengths and competence.',
    ],
  },
  'icfSummary.environmentalFactors': {
    label: 'Environmental factors',
    prompts: [
      'What helps and what hinders doing the work and taking part in the work community?',
      'The physical, social and cultural environment, and time.',
    ],
  },
  'icfSummary.activitiesAndParticipation': {
    label: 'Activities and participation',
    prompts: [
      'Feedback from the employer or the supervisor of the work trial.',
      'What other members of the network have noticed.',
      'Observations of a real work situation: physical, psychological, social and cognitive functioning.',
      'Skills against the demands of the tasks, and means of supporting work ability.',
    ],
  },
  'icfSummary.methods': {
    label: 'Methods',
    hint: 'One method a line.',
    add: 'Add a method',
    one: 'Method',
    prompts: [
      'Qualitative observation of work performance and activity.',
      'The Abilitator® and other self-assessments, AWP.',
      'Interviews with the client and the employer’s representative, network meeting.',
    ],
  },
  environmentalFactors: {
    label: 'Environmental factors one by one',
    add: 'Add an environmental factor',
    one: 'Environmental factor',
    prompts: [
      'What in the space, the people, the culture or the time helps or hinders?',
      'A facilitator and a barrier are written separately.',
    ],
  },
  'environmentalFactors.effect': {
    label: 'Effect',
    options: {
      barrier: 'hinders',
      facilitator: 'helps',
      neutral: 'neither helps nor hinders',
    },
  },
  'environmentalFactors.icfCode': code,
  'environmentalFactors.qualifier': qualifier,
  'environmentalFactors.text': { label: 'What in the environment has an effect' },
  icfCodes: {
    label: 'ICF codes',
    hint: 'Optional. Personal factors have no codes. Where several rate the same code, add each rating by itself.',
    add: 'Add a code',
    one: 'Code',
  },
  'icfCodes.code': code,
  'icfCodes.qualifier': {
    label: 'Qualifier',
    hint: '0–4, 8 = not specified, 9 = not applicable.',
  },
  'icfCodes.source': {
    label: 'Whose rating',
    options: {
      client: 'the client’s own',
      professional: 'a professional’s',
      workplace: 'the workplace’s',
      other: 'somebody else’s',
    },
  },
  'icfCodes.ratedBy': { label: 'Who rated' },
  'icfCodes.date': { label: 'When' },
  'icfCodes.note': { label: 'Note' },
  icfCitations: { label: 'Citations' },
  'icfCitations.source': { label: 'Source' },
  'icfCitations.hash': { label: 'Hash' },
  'icfCitations.words': { label: 'Cited words' },
  'icfCitations.told': { label: 'How the text names the source' },
  'icfCitations.place': { label: 'Place' },
  'icfCitations.by': { label: 'Who' },
  'icfCitations.on': { label: 'When' },
}
