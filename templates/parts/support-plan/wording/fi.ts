import type { PartWording } from '../../../model/part.ts'
import type { supportPlan } from '../fields.ts'

export const fi = {
  supportPlan: { label: 'Työkyvyn tuen suunnitelma' },
  'supportPlan.date': { label: 'Suunnitelma tehty' },
  'supportPlan.coordinator': {
    label: 'Tiimin koordinoija',
    hint: 'Esimerkiksi kuntoutusohjaaja, joka varaa ajan ja kokoaa tiimin.',
  },
  'supportPlan.contactPersons': {
    label: 'Asiakasvastaavat',
    add: 'Lisää asiakasvastaava',
    one: 'Asiakasvastaava',
  },
  'supportPlan.team': {
    label: 'Tiimi',
    add: 'Lisää jäsen',
    one: 'Jäsen',
    prompts: [
      'Koordinoija, terveydenhoitaja ja työllisyyspalvelujen edustaja.',
      'Tarvittaessa sosiaalihuolto, mielenterveys- ja päihdepalvelut, Kela, järjestö.',
    ],
  },
  'supportPlan.mappedBefore': {
    label: 'Mitä selvitettiin ennen tapaamista',
    prompts: ['Esimerkiksi työttömän terveystarkastus. Mitä peruspalveluissa on jo kokeiltu?'],
  },
  'supportPlan.sharedView': {
    label: 'Yhteinen näkemys tilanteesta',
    prompts: [
      'Mikä on asiakkaan työkyvyn tuen tarve hänen omin sanoin?',
      'Mistä tiimi ja asiakas ovat samaa mieltä, mistä eivät?',
    ],
  },
  'supportPlan.goals': {
    label: 'Tavoitteet ja toimenpiteet',
    add: 'Lisää tavoite',
    one: 'Tavoite',
  },
  'supportPlan.goals.span': {
    label: 'Milloin',
    options: { short: 'lähiaikoina', long: 'pidemmällä aikavälillä' },
  },
  'supportPlan.goals.goal': { label: 'Tavoite' },
  'supportPlan.goals.measures': { label: 'Mitä tehdään' },
  'supportPlan.goals.responsible': { label: 'Vastuuhenkilö' },
  'supportPlan.goals.due': { label: 'Mihin mennessä' },
  'supportPlan.goals.attainment': {
    label: 'Miten toteutui',
    options: {
      muchLess: 'paljon vähemmän kuin toivottiin',
      less: 'vähemmän kuin toivottiin',
      asHoped: 'niin kuin toivottiin',
      more: 'enemmän kuin toivottiin',
      muchMore: 'paljon enemmän kuin toivottiin',
    },
  },
  'supportPlan.medicalStatement': {
    label: 'B-lausunto',
    hint: 'Tarvitaan Kelan kuntoutukseen. Lausunnon sisältöä ei kirjata tänne.',
    options: {
      notNeeded: 'ei tarvita',
      needed: 'tarvitaan',
      requested: 'pyydetty',
      available: 'saatu',
    },
  },
  'supportPlan.consultations': {
    label: 'Konsultoinnit ja jatkotutkimukset',
    prompts: ['Keneltä kysytään ja mitä: lääkäri, kuntoutustutkimus, muu asiantuntija?'],
  },
  'supportPlan.followUp': {
    label: 'Seurannasta sovittiin',
    prompts: ['Milloin ja kuka ottaa yhteyttä? Mihin asti asiakkuus jatkuu?'],
  },
} as const satisfies PartWording<typeof supportPlan>
