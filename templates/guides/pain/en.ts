import type { GuideText } from '../guide.ts'

export const en: GuideText = {
  title: 'Pain and physical limits',
  about:
    'Pain and stiffness change how somebody works. Often nobody hears of them before asking. This guide helps to see where work can be done another way.',
  notice: [
    {
      heading: 'Posture and movement',
      items: [
        'Shifts posture, leans on the hands or spares one side.',
        'Avoids bending, reaching, stairs or lifting.',
        'The grip gives way, or small things are hard to hold.',
      ],
    },
    {
      heading: 'Time',
      items: [
        'Work slows down during the day, or as the same movement repeats.',
        'The next day is heavier than the one before.',
        'The first hour of the morning is the stiffest.',
      ],
    },
  ],
  strengths: [
    'Which movements and postures go well?',
    'What ways of their own have made the work possible so far?',
  ],
  ask: [
    'At which stage of the work does the pain begin, and what ends it?',
    'How long can you stand, sit or walk before you need a break?',
    'How do you feel in the evening and the next morning?',
    'Has anybody told you how to move or lift?',
  ],
  tryAtWork: [
    'Short breaks before the pain begins.',
    'The height of the work, a chair, a cart or help with lifting.',
    'Standing and sitting by turns, heavy and light by turns.',
    'The heaviest stage at the best time of the day.',
  ],
  refer: [
    'Pain that is new, severe or growing: stop the work and suggest contacting health care.',
    'A physiotherapist or an occupational therapist can judge an assistive device and the working posture.',
    'The workplace is told what the work needs, not the illness.',
  ],
  source:
    'Written in our own words from general knowledge of guidance; the topics are from annex 6 of the final report of the PALO project (Oulu 2022). No domain professional has reviewed the content yet.',
}
