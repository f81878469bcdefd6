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
} as const satisfies PartWording<typeof trialPeriod>
