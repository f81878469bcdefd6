import type { PartWording } from '../../../model/part.ts'
import type { trialPeriod } from '../fields.ts'

export const fi = {
  assessment: { label: 'Arviointijakso' },
  'assessment.title': {
    label: 'Otsikko',
    hint: 'Jos jätät tyhjäksi, otsikko tulee jakson päivistä.',
  },
  'assessment.periodStart': { label: 'Alkaa' },
  'assessment.periodEnd': { label: 'Päättyy' },
  'assessment.type': {
    label: 'Millainen arviointi',
    hint: 'Esimerkiksi: toiminnallinen työkyvyn arviointi työkokeilussa.',
  },
  'assessment.site': { label: 'Paikka tai yksikkö' },
  'assessment.siteAddress': { label: 'Osoite' },
  'assessment.workingTime': {
    label: 'Työaika',
    hint: 'Esimerkiksi: kolme päivää viikossa klo 9–13.',
  },
  'assessment.workTasks': {
    label: 'Työtehtävät',
    hint: 'Mahdollisimman konkreettisesti, yksi tehtävä riville.',
    add: 'Lisää tehtävä',
    one: 'Tehtävä',
  },
  'assessment.assessmentGoal': {
    label: 'Arvioinnin tavoite',
    prompts: [
      'Mihin kysymykseen arvioinnin pitää vastata?',
      'Mitä kukin toimija tarvitsee tietää?',
    ],
  },
  'assessment.clientGoal': {
    label: 'Asiakkaan oma tavoite',
    hint: 'Asiakkaan omin sanoin.',
    prompts: ['Mitä asiakas itse haluaa jakson jälkeen?'],
  },
  'assessment.environment': {
    label: 'Ympäristö',
    prompts: ['Tila, äänet, valot, liikkuminen, ihmiset ja kiire. Mitä siinä voi muuttaa?'],
  },
  trialGoals: {
    label: 'Jakson tavoitteet',
    hint: 'Havainnot voi liittää näihin tavoitteisiin.',
    add: 'Lisää tavoite',
    one: 'Tavoite',
  },
  'trialGoals.id': { label: 'Tunnus' },
  'trialGoals.goal': {
    label: 'Tavoite',
    hint: 'Lyhyesti, niin että sen tunnistaa havaintoja kirjatessa.',
  },
  'trialGoals.whose': {
    label: 'Kenen tavoite',
    options: { client: 'asiakkaan', team: 'verkoston', workplace: 'työpaikan' },
  },
  'trialGoals.signs': { label: 'Mistä huomataan, että tavoite toteutuu' },
  'trialGoals.attainment': {
    label: 'Miten toteutui',
    hint: 'Arvioidaan jakson lopussa.',
    options: {
      muchLess: 'paljon vähemmän kuin toivottiin',
      less: 'vähemmän kuin toivottiin',
      asHoped: 'niin kuin toivottiin',
      more: 'enemmän kuin toivottiin',
      muchMore: 'paljon enemmän kuin toivottiin',
    },
  },
  trialTimeline: {
    label: 'Jakson kulku',
    add: 'Lisää hetki',
    one: 'Hetki',
    prompts: [
      'Alku: tehtävät, työaika, perehdytys, kuka on tukena.',
      'Puoliväli: mikä sujuu, mitä muutetaan?',
      'Loppu: mihin tultiin, mitä seuraavaksi?',
    ],
  },
  'trialTimeline.stage': {
    label: 'Vaihe',
    options: { start: 'alku', midway: 'puoliväli', end: 'loppu', other: 'muu hetki' },
  },
  'trialTimeline.date': { label: 'Päivä' },
  'trialTimeline.with': { label: 'Ketkä keskustelivat', add: 'Lisää henkilö', one: 'Henkilö' },
  'trialTimeline.notes': { label: 'Miten menee' },
  'trialTimeline.agreed': { label: 'Mitä sovittiin' },
} as const satisfies PartWording<typeof trialPeriod>
