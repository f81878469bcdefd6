import type { PartWording } from '../../../model/part.ts'
import type { methodsAndResults } from '../fields.ts'

export const sv: PartWording<typeof methodsAndResults> = {
  methodResults: {
    label: 'Metoder och resultat',
    hint: 'Skriv resultatet med egna ord. Blanketter eller frågor ur metoderna kopieras inte hit.',
    add: 'Lägg till en metod',
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
