import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  workPerformance: { label: 'Performance and participation' },
  'workPerformance.supportedTasks': {
    label: 'Performance in assisting work tasks',
    prompts: [
      'Observations of the work, also the supervisor’s feedback.',
      'When, with what working hours and in which tasks?',
      'The client’s own experiences.',
    ],
  },
  'workPerformance.physical': {
    label: 'Physical work ability and functioning',
    prompts: [
      'In relation to what the work tasks demand.',
      'Possible pain and restricted movement.',
    ],
  },
  'workPerformance.psychological': {
    label: 'Psychological work ability and functioning',
    prompts: ['Strain, coping with changes, receiving feedback.'],
  },
  'workPerformance.cognitive': {
    label: 'Cognitive work ability and functioning',
    prompts: ['Learning, memory, attention, managing time and tasks.'],
  },
  'workPerformance.social': {
    label: 'Social work ability and functioning',
    prompts: [
      'Interaction with the supervisor, fellow workers and customers.',
      'Taking part in the work community.',
    ],
  },
  'workPerformance.skillsAndCompetence': {
    label: 'Skills and competence',
    prompts: ['Competence in relation to the tasks.', 'Quality of work and productivity.'],
  },
  'workPerformance.supportNeeds': {
    label: 'Support needs',
    prompts: [
      'What is challenging, and what support helps?',
      'The need for breaks and for adapting the work.',
    ],
  },
  'workPerformance.environment': {
    label: 'Environmental factors',
    prompts: [
      'What at the workplace helped and what hindered: premises, sounds, people, schedules.',
    ],
  },
  otherActorsViews: {
    label: 'Views of the other network members',
    add: 'Add a view',
    one: 'View',
    prompts: ['Each member’s own remark in their own words. Differing views may be seen.'],
  },
  'otherActorsViews.actorId': { label: 'Network member' },
  'otherActorsViews.text': { label: 'View' },
  plainLanguageSummary: {
    label: 'Summary in plain language',
    prompts: [
      'Short sentences and familiar words.',
      'What was done, what was noticed, what comes next?',
      'Would the client be glad to read this?',
    ],
  },
  conclusions: {
    label: 'Conclusions and what they rest on',
    hint: 'A conclusion rests on entries or is a professional judgement. Say which.',
    add: 'Add a conclusion',
    one: 'Conclusion',
  },
  'conclusions.about': {
    label: 'About',
    options: {
      physical: 'physical functioning',
      psychological: 'psychological functioning',
      cognitive: 'cognitive functioning',
      social: 'social functioning',
      skills: 'skills and competence',
      support: 'support need',
      environment: 'environment',
      personal: 'personal factors',
      whole: 'the whole',
    },
  },
  'conclusions.text': { label: 'Conclusion' },
  'conclusions.grounds': {
    label: 'What it rests on',
    options: { entries: 'entries', professionalJudgement: 'professional judgement' },
  },
  'conclusions.entries': {
    label: 'Entries',
    hint: 'An observation, a method’s result, a measurement, the client’s own words or the workplace’s feedback.',
    add: 'Link an entry',
    one: 'Entry',
  },
  'conclusions.by': { label: 'Whose conclusion' },
  'conclusions.seen': { label: 'What was seen of the grounds' },
  'conclusions.seen.entry': { label: 'Entry' },
  'conclusions.seen.hash': { label: 'Hash' },
  'conclusions.seen.by': { label: 'Who' },
  'conclusions.seen.on': { label: 'When' },
  'conclusions.seen.how': { label: 'How' },
  viewDifferences: {
    label: 'Where views differ',
    hint: 'Optional. Different views may stay different.',
    add: 'Add a difference',
    one: 'Difference',
    prompts: [
      'What did I see, what did somebody else see?',
      'Describe the difference. Do not decide who is right.',
    ],
  },
  'viewDifferences.theme': {
    label: 'Theme',
    options: {
      overall: 'Overall situation',
      inclusion: 'Inclusion',
      mind: 'Mind',
      everydayLife: 'Everyday life',
      abilitatorSkills: 'Skills (the Abilitator®)',
      body: 'Body',
      physical: 'Physical work ability and functioning',
      psychological: 'Psychological work ability and functioning',
      cognitive: 'Cognitive work ability and functioning',
      social: 'Social work ability and functioning',
      skills: 'Skills and competence',
      support: 'Support needs',
      environment: 'Environmental factors',
    },
  },
  'viewDifferences.by': { label: 'Whose account' },
  'viewDifferences.text': { label: 'The difference in one sentence' },
  summaryCitations: { label: 'Citations' },
  'summaryCitations.source': { label: 'Source' },
  'summaryCitations.hash': { label: 'Hash' },
  'summaryCitations.words': { label: 'Cited words' },
  'summaryCitations.told': { label: 'How the text names the source' },
  'summaryCitations.place': { label: 'Place' },
  'summaryCitations.by': { label: 'Who' },
  'summaryCitations.on': { label: 'When' },
}
