/** What the fields of the public format mean here, for other implementers. */
export const meetings = {
  'networkMeetingNotes.time': 'Time.',
  'networkMeetingNotes.place': 'Place.',
  'networkMeetingNotes.mode': 'How we met.',
  'networkMeetingNotes.chairedBy': 'Who led the meeting.',
  'networkMeetingNotes.attendance': 'Who attended and what they can offer.',
  'networkMeetingNotes.attendance.who': 'Who.',
  'networkMeetingNotes.attendance.attended': 'Attendance.',
  'networkMeetingNotes.attendance.offers':
    'What they can offer. How this actor can answer the client’s need.',
  'networkMeetingNotes.agenda': 'Agenda.',
  'networkMeetingNotes.agenda.item': 'Item.',
  'networkMeetingNotes.agenda.topic': 'More exactly.',
  'networkMeetingNotes.agenda.notes': 'What was said.',
  'networkMeetingNotes.missing':
    'Who is still missing. A person or a service. Invited only with the client’s permission.',
  'networkMeetingNotes.next': 'Next meeting.',
  'networkMeetingNotes.next.date': 'Date.',
  'networkMeetingNotes.next.time': 'Time.',
  'networkMeetingNotes.next.place': 'Place.',
} as const
