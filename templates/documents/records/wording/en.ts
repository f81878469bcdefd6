import type { RecordWording } from './wording.ts'

export const en: RecordWording = {
  'start-record': {
    title: 'Starting point',
    lead: 'How the need for support was recognised and what was known already.',
  },
  'consent-record': {
    title: 'Record of consent',
    lead: 'What the client has allowed, to whom and for how long.',
    signed: 'Client’s signature',
  },
  'meeting-notes': {
    title: 'Notes of the network meeting',
    lead: 'What the network said and agreed together with the client.',
  },
  'trial-record': {
    title: 'Course of the work trial',
    lead: 'Goals, reviews, observations and the demands of the job.',
  },
  'workplace-page': {
    title: 'Feedback from the workplace',
    lead: 'The workplace’s own view of the work. Nothing of health is written here.',
  },
  'client-diary': { title: 'The client’s diary', lead: 'The client’s own words from the period.' },
  'health-check': {
    title: 'Health check of an unemployed person',
    lead: 'Why the check was needed, how it was agreed and what the client allowed to be told.',
  },
  'work-sample': {
    title: 'Work sample',
    lead: 'Which skills were shown and what was said of them.',
  },
  'support-plan': {
    title: 'Work-ability support plan',
    lead: 'The plan of the team and the client together.',
    signed: 'Client’s signature',
  },
}
