import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  methodResults: {
    label: 'Metoder och resultat',
    hint: 'Anteckna resultatet med egna ord. Metodernas blanketter eller frågor kopieras inte hit.',
    add: 'Lägg till metod',
    one: 'Metod',
    prompts: [
      'Till exempel AWP, WRI, COPM, intervju, arbetsplatsbesök.',
      'Vem bedömde, när, och vad betyder resultatet i arbetet?',
    ],
  },
  'methodResults.method': { label: 'Metod' },
  'methodResults.date': { label: 'Datum' },
  'methodResults.actorId': { label: 'Bedömare' },
  'methodResults.summary': { label: 'Resultatet i korthet' },
}
