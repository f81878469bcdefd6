import type { GuideText } from '../guide.ts'

export const en: GuideText = {
  title: 'Talking about substances and life',
  about:
    'Money, housing, people close by, the rhythm of the day and substances decide what strength is left for work. This guide supports a talk. Nothing in it alone stands in the way of an assessment or of work.',
  notice: [
    {
      heading: 'The working day',
      items: [
        'Often comes late, or at changing times.',
        'Mondays, or the days after pay, are hard.',
        'How the person is varies from day to day more than the task does.',
      ],
    },
    {
      heading: 'In talk',
      items: [
        'Worry about money, a home or somebody close comes up in passing.',
        'Talking of free time is awkward.',
        'Tells of a change that they have made or want to make.',
      ],
    },
  ],
  strengths: [
    'What in everyday life works already?',
    'When did things last go well, and what was different then?',
  ],
  ask: [
    'Ask first: “May we talk about what else in life takes your strength?”',
    'What is an ordinary week like?',
    'Ask everybody about substances in the same way: “Do you use alcohol or anything else, and does it show in the working day?”',
    'What of this do you want to keep between us?',
  ],
  tryAtWork: [
    'A starting time that can be kept. Earlier little by little.',
    'Agree beforehand how absences are told.',
    'Advice on benefits before income changes.',
    'The first meeting in a new service together.',
  ],
  refer: [
    'Nobody works drunk or in withdrawal: stop safely and agree on another time.',
    'If the client wants help, offer to contact substance services, social services or debt counselling together.',
    'These things are not passed on without a permission given for them.',
  ],
  source:
    'Written in our own words; the topics are from annexes 1 and 7 of the report on supported work coaching in Päijät-Häme (2022). No domain professional has reviewed the content yet.',
}
