import type { PartWording } from '../../../model/part.ts'
import type { recommendations } from '../fields.ts'

export const fi = {
  recommendations: { label: 'Jatkosuositukset' },
  'recommendations.processSummary': {
    label: 'Yhteenveto arvioinnista',
    prompts: ['Miten arviointi toteutui?', 'Mitä työkyvystä nyt tiedetään?'],
  },
  'recommendations.competenceAndProductivity': {
    label: 'Osaaminen, työn laatu, työssä jaksaminen ja tuottavuus',
    prompts: ['Suhteessa avointen työmarkkinoiden vaatimuksiin.'],
  },
  'recommendations.clientGoals': {
    label: 'Asiakkaan tavoitteet jatkoon',
    prompts: ['Mitä asiakas itse haluaa, ja milloin?'],
  },
  'recommendations.supportNeedsAndMeans': {
    label: 'Työkyvyn tuen tarve ja konkreettiset keinot',
    hint: 'Yksi keino riville, niin että työpaikalla osataan toimia.',
    add: 'Lisää keino',
    one: 'Keino',
  },
  'recommendations.rehabilitationAndHealthNeeds': {
    label: 'Kuntoutuksen tai terveyspalvelujen tarve',
    prompts: ['Mitä suositellaan, ja kuka vie asiaa eteenpäin?'],
  },
} as const satisfies PartWording<typeof recommendations>
