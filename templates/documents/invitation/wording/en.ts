import type { InvitationWording } from './fi.ts'

export const en: InvitationWording = {
  title: 'Invitation to a network meeting on sharing the work',
  lead: 'We agree with the client who does what and by when.',
  when: 'When',
  where: 'Where and how',
  date: 'Date',
  dateHelp: 'dd.mm.yyyy',
  time: 'Time',
  place: 'Place',
  mode: 'How we meet',
  whose: 'Whose matter',
  need: 'What we look for a solution to',
  invited: { title: 'Invited', ask: 'Who is invited', client: 'client' },
  agenda: {
    title: 'How we go about it',
    items: [
      'Everyone tells their name, their work and their organisation.',
      'The client tells of their situation and need for support, alone or with a worker they know.',
      'We ask more where something is unclear.',
      'Each party tells how it can answer the client’s need for support.',
      'We look together at which services are needed and whether someone is missing from the network.',
      'We make a shared client plan: goal, tasks, who is responsible, and dates.',
      'We agree when we meet next.',
    ],
  },
  before: {
    title: 'Before the meeting',
    items: [
      'Client: think about what you want the others to know and what you hope for. You may bring someone close to you. Tell us if you need an interpreter.',
      'Party: think about what you can offer. Bring only the information that the consent covers.',
      'If you cannot come, tell the person who invites you in good time.',
    ],
  },
  inviter: { title: 'Invited by', ask: 'Who invites, and a telephone number' },
  secrecy:
    'The network meets with the client’s consent. That someone is a client is itself secret: do not write their name in a calendar or in unprotected e-mail.',
}
