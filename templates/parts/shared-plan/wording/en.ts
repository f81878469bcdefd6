import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  sharedPlan: { label: 'Shared client plan' },
  'sharedPlan.date': { label: 'Plan made on' },
  'sharedPlan.participants': {
    label: 'Participants',
    hint: 'The client and the network members who were present.',
    add: 'Add a participant',
    one: 'Participant',
  },
  'sharedPlan.need': {
    label: 'Need of support for work ability and employment',
    prompts: ['What is this meeting to find a solution to?'],
  },
  'sharedPlan.goal': {
    label: 'The client’s goal',
    hint: 'In the client’s own words.',
    prompts: ['How will the client notice that the goal has been reached?'],
  },
  'sharedPlan.tasks': {
    label: 'Tasks',
    hint: 'One responsible person and a date for each task.',
    add: 'Add a task',
    one: 'Task',
    prompts: [
      'The client’s own part first, then those of the professionals and the others.',
      'What, who, by when?',
    ],
  },
  'sharedPlan.tasks.ownerType': {
    label: 'Whose task',
    options: {
      client: 'the client’s',
      professional: 'a professional’s',
      other: 'another participant’s',
    },
  },
  'sharedPlan.tasks.owner': { label: 'Responsible person' },
  'sharedPlan.tasks.task': { label: 'What will be done' },
  'sharedPlan.tasks.due': { label: 'By' },
  'sharedPlan.nextMeeting': { label: 'Next meeting and follow-up' },
  'sharedPlan.nextMeeting.date': { label: 'Date' },
  'sharedPlan.nextMeeting.time': { label: 'Time' },
  'sharedPlan.nextMeeting.place': { label: 'Place' },
  'sharedPlan.nextMeeting.mode': {
    label: 'How we meet',
    hint: 'For example: in person or remotely.',
  },
  'sharedPlan.goalSigns': {
    label: 'How the client notices progress',
    hint: 'In the client’s own words.',
  },
  'sharedPlan.contactPerson': {
    label: 'Contact person',
    hint: 'Whom the client calls. Named when needed.',
  },
  'sharedPlan.tasks.attainment': {
    label: 'How it went',
    hint: 'Assessed at follow-up.',
    options: {
      muchLess: 'much less than hoped',
      less: 'less than hoped',
      asHoped: 'as hoped',
      more: 'more than hoped',
      muchMore: 'much more than hoped',
    },
  },
  'sharedPlan.tasks.attainmentNotes': { label: 'What happened' },
  'sharedPlan.followUps': {
    label: 'Follow-up',
    add: 'Add a follow-up',
    one: 'Follow-up',
    prompts: [
      'What does the client say: what has moved forward, what has not?',
      'Does the goal or a task need to change?',
    ],
  },
  'sharedPlan.followUps.date': { label: 'Date' },
  'sharedPlan.followUps.by': { label: 'Who wrote this' },
  'sharedPlan.followUps.goalAttainment': {
    label: 'How far the goal was reached',
    options: {
      muchLess: 'much less than hoped',
      less: 'less than hoped',
      asHoped: 'as hoped',
      more: 'more than hoped',
      muchMore: 'much more than hoped',
    },
  },
  'sharedPlan.followUps.text': { label: 'What was found' },
}
