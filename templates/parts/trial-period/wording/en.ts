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
  'assessment.environment': {
    label: 'Environment',
    prompts: ['Space, sounds, light, moving about, people and hurry. What of it can be changed?'],
  },
  trialGoals: {
    label: 'Goals of the period',
    hint: 'Observations can be linked to these goals.',
    add: 'Add a goal',
    one: 'Goal',
  },
  'trialGoals.id': { label: 'Identifier' },
  'trialGoals.goal': {
    label: 'Goal',
    hint: 'Short, so that it is recognised when observations are written.',
  },
  'trialGoals.whose': {
    label: 'Whose goal',
    options: { client: 'the client’s', team: 'the network’s', workplace: 'the workplace’s' },
  },
  'trialGoals.signs': { label: 'How it is noticed that the goal is reached' },
  'trialGoals.attainment': {
    label: 'How it went',
    hint: 'Assessed at the end.',
    options: {
      muchLess: 'much less than hoped',
      less: 'less than hoped',
      asHoped: 'as hoped',
      more: 'more than hoped',
      muchMore: 'much more than hoped',
    },
  },
  trialTimeline: {
    label: 'Course of the period',
    add: 'Add a point in time',
    one: 'Point in time',
    prompts: [
      'Start: tasks, hours, introduction, who supports.',
      'Midway: what goes well, what is changed?',
      'End: where did we get to, and what next?',
    ],
  },
  'trialTimeline.stage': {
    label: 'Stage',
    options: { start: 'start', midway: 'midway', end: 'end', other: 'another time' },
  },
  'trialTimeline.date': { label: 'Date' },
  'trialTimeline.with': { label: 'Who talked', add: 'Add a person', one: 'Person' },
  'trialTimeline.notes': { label: 'How it goes' },
  'trialTimeline.agreed': { label: 'What was agreed' },
}
