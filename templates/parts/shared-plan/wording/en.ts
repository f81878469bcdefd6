import type { PartWording } from '../../../model/part.ts'
import type { sharedPlan } from '../fields.ts'

export const en: PartWording<typeof sharedPlan> = {
  sharedPlan: { label: 'Shared client plan' },
  'sharedPlan.date': { label: 'Plan made on' },
  'sharedPlan.participants': {
    label: 'Participants',
    hint: 'The client and the actors who were present.',
    add: 'Add a participant',
    one: 'Participant',
  },
  'sharedPlan.need': {
    label: 'Need for support with work ability and employment',
    prompts: ['To what does this meeting look for a solution?'],
  },
  'sharedPlan.goal': {
    label: 'The client’s goal',
    hint: 'In the client’s own words.',
    prompts: ['How does the client notice that the goal is reached?'],
  },
  'sharedPlan.tasks': {
    label: 'Tasks',
    hint: 'One person and one date for each task.',
    add: 'Add a task',
    one: 'Task',
    prompts: [
      'First the client’s own share, then the professionals’ and others’.',
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
  'sharedPlan.tasks.owner': { label: 'Person responsible' },
  'sharedPlan.tasks.task': { label: 'What is done' },
  'sharedPlan.tasks.due': { label: 'By when' },
  'sharedPlan.nextMeeting': { label: 'Next meeting and follow-up' },
  'sharedPlan.nextMeeting.date': { label: 'Date' },
  'sharedPlan.nextMeeting.time': { label: 'Time' },
  'sharedPlan.nextMeeting.place': { label: 'Place' },
  'sharedPlan.nextMeeting.mode': {
    label: 'How we meet',
    hint: 'For example: in person or remotely.',
  },
}
