import type { SharedPlanWording } from './fi.ts'

export const en: SharedPlanWording = {
  title: 'Shared client plan',
  madeOn: 'Plan made on',
  participants: 'Members of the network',
  need: 'Need of support for work ability and employment',
  goal: 'The client’s goal',
  tasks: {
    title: 'What we have agreed to do',
    caption: 'Who is responsible, and by when',
    whoAndWhat: 'Who does what',
    due: 'By',
    owners: { client: 'client', professional: 'professional', other: 'other participant' },
  },
  nextMeeting: {
    title: 'Next meeting and follow-up',
    when: 'Time',
    place: 'Place',
    mode: 'How we meet',
  },
  meetings: { title: 'Notes of network meetings', untitled: 'Meeting' },
  clientSignature: 'The client’s signature',
}
