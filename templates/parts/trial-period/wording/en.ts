import type { PartWording } from '../../../model/part.ts'
import type { trialPeriod } from '../fields.ts'

export const en: PartWording<typeof trialPeriod> = {
  assessment: { label: 'Assessment period' },
  'assessment.title': {
    label: 'Heading',
    hint: 'If you leave it empty, the heading comes from the dates of the period.',
  },
  'assessment.periodStart': { label: 'Begins' },
  'assessment.periodEnd': { label: 'Ends' },
  'assessment.type': {
    label: 'What kind of assessment',
    hint: 'For example: functional assessment of work ability in a work trial.',
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
    prompts: ['Which question should the assessment answer?', 'What does each actor need to know?'],
  },
  'assessment.clientGoal': {
    label: 'The client’s own aim',
    hint: 'In the client’s own words.',
    prompts: ['What does the client want after the period?'],
  },
}
