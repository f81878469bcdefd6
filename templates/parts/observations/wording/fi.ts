import type { PartWording } from '../../../model/part.ts'
import type { observations } from '../fields.ts'

export const fi = {
  observations: {
    label: 'Havainnot',
    add: 'Lisää havainto',
    one: 'Havainto',
    prompts: [
      'Motoriset taidot: asento, liikkuvuus, voima, esineiden käsittely.',
      'Prosessitaidot: aloittaminen, ajan jäsentäminen, mukautuminen, tiedon käyttö.',
      'Viestintä ja vuorovaikutus: kieli, kontakti, avun pyytäminen.',
      'Mikä auttoi, mikä vaikeutti?',
      'Mitä asiakas itse sanoi tilanteesta?',
    ],
  },
  'observations.date': { label: 'Päivä' },
  'observations.actorId': { label: 'Havainnon tekijä' },
  'observations.task': { label: 'Tehtävä tai tilanne' },
  'observations.setting': { label: 'Ympäristö', hint: 'Jos sillä oli merkitystä.' },
  'observations.text': { label: 'Havainto' },
} as const satisfies PartWording<typeof observations>
