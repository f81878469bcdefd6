import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  actors: {
    label: 'Network members',
    hint: 'Everyone besides the client who takes part in the assessment. Also someone close, an expert by experience or an association, if the client so wishes.',
    add: 'Add a network member',
    one: 'Network member',
    prompts: [
      'Who is responsible for the assessment, and who puts the summary together?',
      'Who supports the client in completing the Abilitator?',
      'Who knows the client’s everyday life? And questions of health and working life?',
      'Who guides the work at the workplace?',
      'Whose part does the client still have to allow?',
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
}
