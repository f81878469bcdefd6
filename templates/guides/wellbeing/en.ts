import type { GuideText } from '../guide.ts'

export const en: GuideText = {
  title: 'Mind and coping at work',
  about:
    'Mood, worries, sleep and strain often show at work before anybody speaks of them. This guide helps to notice and to ask, not to judge an illness.',
  notice: [
    {
      heading: 'How work goes',
      items: [
        'Getting started is heavy, or strength runs out in the middle of the day.',
        'Mistakes or absences increase when there is a hurry.',
        'Concentration breaks, decisions are put off.',
      ],
    },
    {
      heading: 'Feelings and company',
      items: [
        'Withdraws at breaks, answers in few words.',
        'Is irritated or in tears more easily than they would wish.',
        'Blames themselves though the work went well.',
      ],
    },
    {
      heading: 'Recovery',
      items: ['Arrives tired, sleeps badly.', 'A day off does not restore.'],
    },
  ],
  strengths: [
    'What in the work brings joy or a sense of success?',
    'Who or what has helped through a hard time before?',
  ],
  ask: [
    'At what time of day do you feel best?',
    'What strains most: the task, the hurry, the people, or something outside work?',
    'How do you notice yourself that your strength is low?',
    'What do you want the workplace to know, and who tells it?',
  ],
  tryAtWork: [
    'A shorter day, or a break at an agreed time. More little by little.',
    'One task at a time, with a clear end.',
    'A short talk with the supervisor once a day.',
    'A way agreed beforehand to withdraw for a moment.',
  ],
  refer: [
    'If the client speaks of harming themselves or is in danger, do not leave them alone: call 112.',
    'If things stay bad or grow worse, suggest contacting health care and offer to help with it.',
    'Ask before you contact anybody on the client’s behalf.',
  ],
  source:
    'Written in our own words from general knowledge of guidance; the division is from annex 6 of the final report of the PALO project (Oulu 2022). No domain professional has reviewed the content yet.',
}
