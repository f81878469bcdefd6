import type { Translated } from '../../../templates/model/part.ts'
import type { guidesWords as fi } from '../fi/guides.ts'

export const guidesWords: Translated<typeof fi> = {
  guides: {
    title: 'Recognition guides',
    intro: 'What one may notice at work, what to ask and what to try.',
    search: 'Search the guides',
    found:
      '{count, plural, =0 {No guide was found} one {One guide was found} other {# guides were found}}',
    back: 'All guides',
    isNot:
      'A guide helps to notice and to talk. It is no diagnosis, no test and no scale, and nothing is counted from it. One thing seen may come from many: ask the client.',
    notice: 'What one may notice at work',
    strengths: 'Strengths and resources',
    ask: 'What to ask',
    tryAtWork: 'What to try at the workplace',
    refer: 'When other help is needed',
    written: 'Text of {date}.',
    observe: 'Write an observation',
  },
}
