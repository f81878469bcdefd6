import type { GuideText } from '../guide.ts'

export const en: GuideText = {
  title: 'Language, culture and interpreters',
  about:
    'Working in a foreign language is tiring, and skill easily stays hidden. This guide helps to tell what is language and what is something else, and to use an interpreter.',
  notice: [
    {
      heading: 'Understanding',
      items: [
        'Nods or says “yes”, but does otherwise.',
        'Talks of everyday things with ease, but the words of the work are missing.',
        'Manages the task when it is shown. A written instruction stays unread.',
      ],
    },
    {
      heading: 'Customs',
      items: [
        'Nobody asks the boss, or asks for help.',
        'Does not say when something is hard or hurts.',
        'Time, greetings or a look mean something other than what the place is used to.',
      ],
    },
  ],
  strengths: [
    'Which languages does the client speak, read and write, and what work have they done in them?',
    'What skills come from another country, even without a certificate?',
  ],
  ask: [
    'In which language do you want to speak of health, in which of work?',
    'Do you want an interpreter? Is there somebody you do not want?',
    'Ask to be shown, or to hear it in their own words. Do not ask “did you understand”.',
    'How was such work done at the place where you worked before?',
  ],
  tryAtWork: [
    'Short sentences, the same words for the same things, a picture or a model beside.',
    'Give an interpreted talk twice the time, and tell the interpreter the subject beforehand.',
    'Speak to the client, not to the interpreter. Interpreters are professionals: a child or a relative does not interpret.',
    'A list of the workplace’s words that grows together.',
  ],
  refer: [
    'Assess work ability and functioning only when language is not in the way. Write down in which language you talked and who interpreted.',
    'If learning is slow in the client’s own language too, ask whether they want to look into it with health care.',
  ],
  source:
    'Written in our own words from general knowledge of guidance. No domain professional has reviewed the content yet.',
}
