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
  'methodResults.id': { label: 'Tunnus' },
  jobDemands: {
    label: 'Työn vaatimukset ja asiakkaan työkyky',
    hint: 'Yksi vaatimus kerrallaan. Jokaiselle puutteelle yksi mukautus.',
    add: 'Lisää vaatimus',
    one: 'Vaatimus',
    prompts: [
      'Motoriset, prosessi- ja vuorovaikutustaidot: mitä juuri tämä tehtävä vaatii?',
      'Millä järjestelyllä tehtävä onnistuisi?',
    ],
  },
  'jobDemands.demand': {
    label: 'Vaatimus',
    hint: 'Esimerkiksi: nostaa 10 kg, muistaa viisi vaihetta.',
  },
  'jobDemands.required': { label: 'Mitä tehtävä vaatii' },
  'jobDemands.ability': { label: 'Miten asiakas suoriutuu nyt' },
  'jobDemands.fit': {
    label: 'Vastaako työkyky vaatimusta?',
    options: {
      meets: 'vastaa',
      partly: 'vastaa osittain',
      gap: 'ei vastaa',
      notSeen: 'ei tullut esiin',
    },
  },
  'jobDemands.adaptation': { label: 'Mukautus' },
} as const satisfies PartWording<typeof methodsAndResults>
