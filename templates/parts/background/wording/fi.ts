import { carriedFi } from '../../../model/carried-over-wording.ts'
import type { PartWording } from '../../../model/part.ts'
import type { background } from '../fields.ts'

export const fi = {
  ...carriedFi('background'),
  background: { label: 'Lähtötilanne' },
  'background.referral': {
    label: 'Miten asiakas ohjautui arviointiin',
    prompts: [
      'Kenen pyynnöstä tai aloitteesta arviointi alkoi?',
      'Mikä tarve tunnistettiin ja kuka sen tunnisti?',
      'Mitä asiakas itse pyysi?',
    ],
  },
  'background.educationAndCourses': {
    label: 'Koulutus ja kurssit',
    prompts: ['Tutkinnot, keskeytyneet opinnot, kurssit, kortit ja luvat.'],
  },
  'background.workHistory': {
    label: 'Työhistoria',
    prompts: [
      'Viimeisin työsuhde ja siihen kuuluneet tehtävät mahdollisimman konkreettisesti.',
      'Miten työ sujui ja miksi se päättyi?',
    ],
  },
  'background.previousServices': {
    label: 'Aiemmat palvelut ja selvitykset',
    prompts: [
      'Toteutuneet kuntoutuksen, valmennuksen ja työllistymisen palvelut.',
      'Mistä niistä oli asiakkaan mielestä apua?',
    ],
  },
  'background.everydayLife': {
    label: 'Arki',
    prompts: [
      'Kotityöt, asiointi, liikkuminen kodin ulkopuolella, itsestä huolehtiminen.',
      'Miten työ- ja toimintakyvyn haasteet näkyvät arjessa?',
      'Vapaa-aika ja ihmissuhteet.',
    ],
  },
} as const satisfies PartWording<typeof background>
