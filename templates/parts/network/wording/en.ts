import { carriedEn } from '../../../model/carried-over-wording.ts'
import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  ...carriedEn('network'),
  actors: {
    label: 'Network members',
    hint: 'Everyone besides the client who takes part in the assessment. Also someone close, an expert by experience or an association, if the client so wishes.',
    add: 'Add a network member',
    one: 'Network member',
    prompts: [
      'Who is responsible for the assessment, and who puts the summary together?',
      'Who supports the client in completing the Abilitator?',
      'Who knows the client’s everyday life? Who knows about health and working life?',
      'Who guides the work at the workplace?',
      'Who still needs the client’s permission to take part?',
    ],
  },
  'actors.id': { label: 'Identifier' },
  'actors.name': { label: 'Name' },
  'actors.title': { label: 'Job title' },
  'actors.organisation': { label: 'Organisation' },
  'actors.team': { label: 'Service or team' },
  'actors.email': { label: 'E-mail' },
  'actors.phone': { label: 'Telephone' },
  'actors.role': { label: 'Role in this assessment' },
  networkMeetingNotes: {
    label: 'Notes of meetings',
    add: 'Add a meeting',
    one: 'Meeting',
  },
  'networkMeetingNotes.date': { label: 'Date' },
  'networkMeetingNotes.title': { label: 'Subject' },
  'networkMeetingNotes.text': {
    label: 'What was discussed and agreed',
    prompts: [
      'The client’s own view first.',
      'What can each member offer?',
      'Is someone missing who should be there?',
      'When do we meet next?',
    ],
  },
  'networkMeetingNotes.time': { label: 'Time' },
  'networkMeetingNotes.place': { label: 'Place' },
  'networkMeetingNotes.mode': {
    label: 'How we met',
    options: { inPerson: 'in person', remote: 'remotely', hybrid: 'some there, some remotely' },
  },
  'networkMeetingNotes.chairedBy': { label: 'Who led the meeting' },
  'networkMeetingNotes.attendance': {
    label: 'Who attended and what they can offer',
    add: 'Add a participant',
    one: 'Participant',
  },
  'networkMeetingNotes.attendance.who': { label: 'Who' },
  'networkMeetingNotes.attendance.attended': {
    label: 'Attendance',
    options: { present: 'present', remotely: 'remotely', absent: 'absent' },
  },
  'networkMeetingNotes.attendance.offers': {
    label: 'What they can offer',
    hint: 'How they can meet the client’s need for support.',
  },
  'networkMeetingNotes.agenda': {
    label: 'Agenda',
    add: 'Add an item',
    one: 'Item',
    prompts: [
      'Introductions: name, work and organisation.',
      'The client tells their own view, alone or with a worker they know.',
      'The others ask, and sort it out together with the client.',
      'What can each offer, and who is still missing?',
      'The plan and the next meeting.',
    ],
  },
  'networkMeetingNotes.agenda.item': {
    label: 'Item',
    options: {
      introductions: 'introductions',
      clientView: 'the client’s own view',
      questions: 'questions',
      offers: 'what each can offer',
      missing: 'who is still missing',
      plan: 'shared plan',
      nextDate: 'next meeting',
      other: 'another matter',
    },
  },
  'networkMeetingNotes.agenda.topic': { label: 'More exactly' },
  'networkMeetingNotes.agenda.notes': { label: 'What was said' },
  'networkMeetingNotes.missing': {
    label: 'Who is still missing',
    hint: 'A person or a service. Invited only with the client’s permission.',
    add: 'Add',
    one: 'Who is missing',
  },
  'networkMeetingNotes.next': { label: 'Next meeting' },
  'networkMeetingNotes.next.date': { label: 'Date' },
  'networkMeetingNotes.next.time': { label: 'Time' },
  'networkMeetingNotes.next.place': { label: 'Place' },
}
