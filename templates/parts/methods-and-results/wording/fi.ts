import type { PartWording } from '../../../model/part.ts'
import type { methodsAndResults } from '../fields.ts'

export const fi = {
  methodResults: {
    label: 'Menetelmät ja tulokset',
    hint: 'Kirjaa tulos omin sanoin. Menetelmien lomakkeita tai kysymyksiä ei kopioida tänne.',
    add: 'Lisää menetelmä',
    one: 'Menetelmä',
    prompts: [
      'Esimerkiksi AWP, WRI, COPM, haastattelu, työpaikkakäynti.',
      'Kuka arvioi, milloin, ja mitä tulos tarkoittaa työssä?',
    ],
  },
  'methodResults.method': { label: 'Menetelmä' },
  'methodResults.date': { label: 'Päivä' },
  'methodResults.actorId': { label: 'Arvioija' },
  'methodResults.summary': { label: 'Tulos lyhyesti' },
} as const satisfies PartWording<typeof methodsAndResults>
