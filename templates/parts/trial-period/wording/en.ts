import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  assessment: { label: 'Assessment period' },
  'assessment.title': {
    label: 'Title',
    hint: 'If you leave it empty, the title comes from the dates of the period.',
  },
  'assessment.periodStart': { label: 'Begins' },
  'assessment.periodEnd': { label: 'Ends' },
  'assessment.type': {
    label: 'Kind of assessment',
    hint: 'For example: functional assessment of work ability during a work trial.',
  },
  'assessment.site': { label: 'Place or unit' },
  'assessment.siteAddress': { label: 'Address' },
  'assessment.workingTime': {
    label: 'Working hours',
    hint: 'For example: three days a week from 9 to 13.',
  },
  'assessment.workTasks': {
    label: 'Work tasks',
    hint: 'As concretely as possible, one task a line.',
    add: 'Add a task',
    one: 'Task',
  },
  'assessment.assessmentGoal': {
    label: 'Aim of the assessment',
    prompts: [
      'Which question should the assessment answer?',
      'What does each network member need to know?',
    ],
  },
  'assessment.clientGoal': {
    label: 'The client’s own aim',
    hint: 'In the client’s own words.',
    prompts: ['What does the client want after the period?'],
  },
}
