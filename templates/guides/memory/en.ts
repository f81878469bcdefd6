import type { GuideText } from '../guide.ts'

export const en: GuideText = {
  title: 'Memory, learning and new tasks',
  about:
    'Learning a new task takes memory, attention and quiet. Tiredness, nerves, pain and a foreign language slow it down for anybody. So it pays to see the same task on several days.',
  notice: [
    {
      heading: 'Taking in an instruction',
      items: [
        'Remembers only the beginning or the end of a long instruction.',
        'Asks the same thing again, or does not ask even when in doubt.',
        'Manages while somebody is there to show, but not yet alone.',
      ],
    },
    {
      heading: 'How the task goes',
      items: [
        'A stage is left out when somebody interrupts.',
        'What was learned yesterday has to be learned again.',
        'Learns slowly, but what is learned stays.',
      ],
    },
  ],
  strengths: [
    'In which task is no repetition needed any more?',
    'Learns best by doing, watching, reading or listening?',
  ],
  ask: [
    'How have you learned a new job before?',
    'What in the instruction was clear, what was left open?',
    'Do you want to go over it at once or after a break?',
    'What notes or reminders have helped you?',
  ],
  tryAtWork: [
    'First show, then do it together, then let the client do it alone.',
    'Three stages at a time, pictures on the wall by the work.',
    'Ask the client to tell the instruction in their own words. Write down how many repetitions it took.',
    'The same task, order and supervisor for the first days.',
  ],
  refer: [
    'If memory has changed from what it was, or somebody gets lost in familiar places, suggest contacting health care.',
    'Memory and learning are examined by a psychologist, a neuropsychologist or a doctor. What was seen at work helps them, if the client allows it.',
  ],
  source:
    'Written in our own words from general knowledge of guidance; the topics are from annexes 6–8 of the final report of the PALO project (Oulu 2022). No domain professional has reviewed the content yet.',
}
