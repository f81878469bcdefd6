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
}
