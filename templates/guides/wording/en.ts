import type { GuideWording } from './fi.ts'

export const en: GuideWording = {
  header: (title) => `Recognition guide: ${title}`,
  isNot:
    'A guide helps to notice and to talk. It is no diagnosis, no test and no scale, and nothing is counted from it. The same thing may have many causes: ask the client.',
  notice: 'What you may notice at work',
  strengths: 'Strengths and resources',
  ask: 'What to ask',
  tryAtWork: 'What to try at the workplace',
  refer: 'When other help is needed',
  written: (date) => `Text of ${date}`,
}
