import type { Translated } from '../../../templates/model/part.ts'
import type { guidesWords as fi } from '../fi/guides.ts'

export const guidesWords: Translated<typeof fi> = {
  guides: {
    title: 'Guider för att känna igen stödbehov',
    intro: 'Vad man kan märka i arbetet, vad man kan fråga och vad man kan prova.',
    search: 'Sök i guiderna',
    found:
      '{count, plural, =0 {Sökningen gav ingen guide} one {Sökningen gav en guide} other {Sökningen gav # guider}}',
    back: 'Alla guider',
    observe: 'Skriv en observation',
    print: 'Skriv ut',
    savePdf: 'Spara PDF',
    saved: 'Guiden sparades i filen {fileName}.',
  },
}
