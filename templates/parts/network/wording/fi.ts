import type { PartWording } from '../../../model/part.ts'
import type { network } from '../fields.ts'

export const fi = {
  actors: {
    label: 'Toimijat',
    hint: 'Asiakkaan lisäksi kaikki, jotka osallistuvat arviointiin. Myös läheinen, kokemusasiantuntija tai yhdistys, jos asiakas niin toivoo.',
    add: 'Lisää toimija',
    one: 'Toimija',
    prompts: [
      'Kuka vastaa arvioinnista ja kuka kokoaa yhteenvedon?',
      'Kuka tukee Kykyviisarin täyttämisessä?',
      'Kuka tuntee asiakkaan arjen? Entä terveyden ja työelämän kysymykset?',
      'Kuka ohjaa työtä työpaikalla?',
      'Keneltä puuttuu vielä asiakkaan lupa?',
    ],
  },
  'actors.id': { label: 'Tunnus' },
  'actors.name': { label: 'Nimi' },
  'actors.title': { label: 'Ammattinimike' },
  'actors.organisation': { label: 'Organisaatio' },
  'actors.team': { label: 'Palvelu tai tiimi' },
  'actors.email': { label: 'Sähköposti' },
  'actors.phone': { label: 'Puhelin' },
  'actors.role': { label: 'Tehtävä tässä arvioinnissa' },
  networkMeetingNotes: {
    label: 'Muistiinpanot tapaamisista',
    add: 'Lisää tapaaminen',
    one: 'Tapaaminen',
  },
  'networkMeetingNotes.date': { label: 'Päivä' },
  'networkMeetingNotes.title': { label: 'Aihe' },
  'networkMeetingNotes.text': {
    label: 'Mitä puhuttiin ja sovittiin',
    prompts: [
      'Asiakkaan oma näkemys ensin.',
      'Mitä kukin toimija voi tarjota?',
      'Puuttuuko joku, jonka pitäisi olla mukana?',
      'Milloin tavataan seuraavan kerran?',
    ],
  },
} as const satisfies PartWording<typeof network>
