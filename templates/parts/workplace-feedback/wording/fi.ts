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
  workplaceFeedback: {
    label: 'Työpaikan lyhyt palaute',
    hint: 'Vain työstä. Älä kirjoita terveydestä tai diagnooseista, vaikka tietäisit.',
  },
  'workplaceFeedback.givenBy': { label: 'Palautteen antaja' },
  'workplaceFeedback.givenOn': { label: 'Päivä' },
  'workplaceFeedback.tasksDone': { label: 'Mitä työtehtäviä tehtiin' },
  'workplaceFeedback.wentWell': { label: 'Missä onnistuttiin' },
  'workplaceFeedback.neededSupport': { label: 'Missä tarvittiin ohjausta' },
  'workplaceFeedback.adaptations': { label: 'Mitä järjestelyjä tehtiin ja mikä niistä auttoi' },
  'workplaceFeedback.couldContinue': {
    label: 'Voisiko työ jatkua teillä?',
    options: {
      yes: 'kyllä',
      withArrangements: 'kyllä, jos järjestelyt jatkuvat',
      no: 'ei',
      cannotSay: 'en osaa sanoa',
    },
  },
} as const satisfies PartWording<typeof workplaceFeedback>
