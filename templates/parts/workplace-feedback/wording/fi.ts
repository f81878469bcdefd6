import type { PartWording } from '../../../model/part.ts'
import type { workplaceFeedback } from '../fields.ts'

export const fi = {
  employerFeedback: {
    label: 'Työnantajan tai työpaikkaohjaajan palaute',
    prompts: [
      'Miten työ sujui? Missä asiakas onnistui?',
      'Mitä järjestelyjä työpaikalla tehtiin ja mikä niistä auttoi?',
      'Millaista tukea jatkossa tarvittaisiin?',
    ],
  },
} as const satisfies PartWording<typeof workplaceFeedback>
