import type { GuideText } from '../guide.ts'

export const en: GuideText = {
  title: 'Neurodiversity at work',
  about:
    'Attention, senses, language and dealing with people work differently from one person to the next. A trait is neither good nor bad: how work goes depends on the surroundings too. Some traits do not show.',
  notice: [
    {
      heading: 'Attention and managing one’s work (such as traits of ADHD)',
      items: [
        'Work begins eagerly and is left half done when something new catches the eye.',
        'Starting, stopping or moving from one task to another gets stuck.',
        'Times, places and things agreed are mixed up or forgotten.',
        'Deciding, or saying what one thinks, is hard.',
      ],
    },
    {
      heading: 'Dealing with people, knowing what comes (such as traits of autism)',
      items: [
        'Eye contact, expressions and gestures are not what workmates are used to.',
        'Being in a group tires quickly, though the work itself goes well.',
        'Agreed rules and routines matter. A sudden change causes distress.',
        'Seeing another’s point of view, or taking a hint, needs time.',
      ],
    },
    {
      heading: 'Senses and movement',
      items: [
        'Sounds, light, smells, touch or temperature disturb or hurt, or are not noticed.',
        'The body or the voice moves in ways that the person does not steer.',
      ],
    },
    {
      heading: 'Language',
      items: [
        'A wide question, such as “how are you”, is hard to answer.',
        'What is said is taken word for word.',
        'A spoken instruction does not stay in mind, or one’s own talk wanders.',
      ],
    },
    {
      heading: 'Learning',
      items: [
        'Reading, writing or sums are slow though the task is otherwise mastered.',
        'Studies have been left several times, or school was a hard time.',
      ],
    },
  ],
  strengths: [
    'Inventiveness and new solutions.',
    'Enthusiasm that others catch.',
    'Deep absorption in what is interesting.',
    'Honesty and a sense of fairness.',
  ],
  ask: [
    'Ask one thing at a time, and keep it narrow: “How did the first task of the morning go?”',
    'What tires you in this place, what helps you to keep going?',
    'How do you want to be told what to do: by talking, in writing or by being shown?',
    'What has helped before, at school, at work or at home?',
    'Give time to finish an answer.',
  ],
  tryAtWork: [
    'A list of the steps of the work, in words or pictures.',
    'A quiet place, hearing protection or other light.',
    'Changes are told beforehand, and so is what does not change.',
    'One named supervisor to ask.',
    'Breaks and the end of work at agreed times, with a reminder on a clock or phone.',
  ],
  refer: [
    'Support needs no diagnosis. A diagnosis may still help somebody to understand themselves, and some services require one.',
    'If the difficulties get in the way of everyday life or work and the client wants to find out more, suggest contacting health care.',
  ],
  source: 'Written in our own words. Facts: final report of the PALO project, Oulu 2022, annex 8.',
}
