import type { PartWording } from '../../../model/part.ts'
import type { network } from '../fields.ts'

export const en: PartWording<typeof network> = {
  actors: {
    label: 'Actors',
    hint: 'Everyone besides the client who takes part in the assessment. Also someone close, an expert by experience or an association, if the client so wishes.',
    add: 'Add an actor',
    one: 'Actor',
    prompts: [
      'Who is responsible for the assessment, and who puts the summary together?',
      'Who supports the client in filling in Kykyviisari?',
      'Who knows the client’s everyday life? And questions of health and working life?',
      'Who leads the work at the workplace?',
      'Whom has the client not yet permitted?',
    ],
  },
  'actors.id': { label: 'Id' },
  'actors.name': { label: 'Name' },
  'actors.title': { label: 'Professional title' },
  'actors.organisation': { label: 'Organisation' },
  'actors.team': { label: 'Service or team' },
  'actors.email': { label: 'E-mail' },
  'actors.phone': { label: 'Telephone' },
  'actors.role': { label: 'Role in this assessment' },
  networkMeetingNotes: { label: 'Notes of meetings', add: 'Add a meeting', one: 'Meeting' },
  'networkMeetingNotes.date': { label: 'Date' },
  'networkMeetingNotes.title': { label: 'Subject' },
  'networkMeetingNotes.text': {
    label: 'What was talked about and agreed',
    prompts: [
      'The client’s own view first.',
      'What can each actor offer?',
      'Is someone missing who should be there?',
      'When do we meet next?',
    ],
  },
}
