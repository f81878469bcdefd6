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
    isNot:
      'Guiden hjälper att märka och tala. Den är varken en diagnos, ett test eller ett mått, och ingenting räknas ut av den. Samma iakttagelse kan bero på många saker: fråga klienten.',
    notice: 'Vad man kan märka i arbetet',
    strengths: 'Styrkor och resurser',
    ask: 'Vad det lönar sig att fråga',
    tryAtWork: 'Vad man kan prova på arbetsplatsen',
    refer: 'När annan hjälp behövs',
    written: 'Texten är från {date}.',
    observe: 'Skriv en observation',
  },
}
