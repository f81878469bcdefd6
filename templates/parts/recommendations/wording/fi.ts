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
  nextSteps: {
    label: 'Seuraavat askeleet',
    hint: 'Askeleet siirretään uuteen asiakassuunnitelmaan.',
    add: 'Lisää askel',
    one: 'Askel',
    prompts: [
      'Mitä asiakas itse haluaa tehdä ensin?',
      'Kuka vie asiaa eteenpäin ja mihin mennessä?',
    ],
  },
  'nextSteps.kind': {
    label: 'Mihin askel liittyy',
    options: {
      work: 'työ',
      study: 'opiskelu',
      support: 'työkyvyn tuki',
      rehabilitation: 'kuntoutus',
      health: 'terveyspalvelut',
      social: 'sosiaalipalvelut',
      other: 'muu',
    },
  },
  'nextSteps.step': { label: 'Mitä tehdään' },
  'nextSteps.responsible': { label: 'Vastuuhenkilö' },
  'nextSteps.due': { label: 'Mihin mennessä' },
  'nextSteps.inPlan': { label: 'Onko jo suunnitelmassa?' },
  closing: { label: 'Päätöstapaaminen' },
  'closing.date': { label: 'Päivä' },
  'closing.participants': { label: 'Osallistujat', add: 'Lisää osallistuja', one: 'Osallistuja' },
  'closing.readTogether': { label: 'Luettiinko yhteenveto yhdessä asiakkaan kanssa?' },
  'closing.clientAgrees': {
    label: 'Mitä asiakas ajattelee yhteenvedosta',
    options: {
      agrees: 'on samaa mieltä',
      partly: 'on osittain samaa mieltä',
      disagrees: 'on eri mieltä',
    },
  },
  'closing.clientComment': {
    label: 'Asiakkaan oma lausuma',
    hint: 'Kirjataan sellaisena kuin asiakas sen sanoo. Eriävä mielipide kuuluu tähän.',
  },
  'closing.openQuestions': { label: 'Mikä jäi auki' },
  'closing.copiesTo': {
    label: 'Kenelle yhteenveto annetaan',
    hint: 'Vain suostumuksen mukaan. Asiakas saa aina oman kappaleensa.',
    add: 'Lisää saaja',
    one: 'Saaja',
  },
} as const satisfies PartWording<typeof recommendations>
