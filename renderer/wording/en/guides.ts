import type { Translated } from '../../../templates/model/part.ts'
import type { guidesWords as fi } from '../fi/guides.ts'

export const guidesWords: Translated<typeof fi> = {
  guides: {
    title: 'Recognition guides',
    intro: 'What you may notice at work, what to ask and what to try.',
    search: 'Search the guides',
    found:
      '{count, plural, =0 {No guide was found} one {One guide was found} other {# guides were found}}',
    back: 'All guides',
    observe: 'Write an observation',
    print: 'Print',
    savePdf: 'Save PDF',
    saved: 'The guide was saved to the file {fileName}.',
  },
}
