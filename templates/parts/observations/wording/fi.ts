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
  'observations.id': { label: 'Tunnus' },
  'observations.placeCode': {
    label: 'Missä',
    options: {
      workplace: 'työpaikalla',
      workshop: 'pajalla',
      rehabilitative: 'kuntouttavassa työtoiminnassa',
      sample: 'työnäytössä',
      remote: 'etätyössä',
      other: 'muualla',
    },
  },
  'observations.goals': {
    label: 'Mihin tavoitteeseen havainto liittyy',
    add: 'Liitä tavoite',
    one: 'Tavoite',
  },
  'observations.icf': {
    label: 'ICF:n otsikot',
    hint: 'Vapaaehtoinen. Auttaa löytämään havainnon tiivistelmää kirjoittaessa.',
  },
  'observations.icf.bodyAndMind': { label: 'Keho ja mieli' },
  'observations.icf.learning': { label: 'Oppiminen' },
  'observations.icf.generalTasks': { label: 'Tehtävien hallinta' },
  'observations.icf.communication': { label: 'Viestintä' },
  'observations.icf.mobility': { label: 'Liikkuminen ja käsillä tekeminen' },
  'observations.icf.selfCare': { label: 'Itsestä huolehtiminen' },
  'observations.icf.domesticLife': { label: 'Kotielämä' },
  'observations.icf.interactions': { label: 'Vuorovaikutus' },
  'observations.icf.workAndStudy': { label: 'Työ ja opiskelu' },
  'observations.icf.community': { label: 'Yhteisö ja vapaa-aika' },
  'observations.icf.environment': { label: 'Ympäristö' },
  'observations.icf.personal': { label: 'Yksilötekijät' },
} as const satisfies PartWording<typeof observations>
