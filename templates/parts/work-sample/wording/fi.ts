import type { PartWording } from '../../../model/part.ts'
import type { workSample } from '../fields.ts'

export const fi = {
  workSample: { label: 'Työnäyttö' },
  'workSample.employer': { label: 'Työnantaja' },
  'workSample.place': { label: 'Paikka tai etänä' },
  'workSample.date': { label: 'Päivä' },
  'workSample.time': { label: 'Kellonaika ja kesto' },
  'workSample.goal': { label: 'Mitä osaamista näytetään' },
  'workSample.tasks': {
    label: 'Työnantajan antamat tehtävät',
    add: 'Lisää tehtävä',
    one: 'Tehtävä',
  },
  'workSample.followedBy': { label: 'Kuka seuraa näyttöä työpaikalla' },
  'workSample.coordinator': { label: 'Työllisyyspalvelujen yhteyshenkilö' },
  'workSample.withInterview': {
    label: 'Mihin työnhakija osallistuu',
    options: { sampleOnly: 'työnäyttöön', interviewOnly: 'haastatteluun', both: 'kumpaankin' },
  },
  'workSample.insuranceTold': { label: 'Onko vakuutuksesta kerrottu kaikille?' },
  'workSample.benefitExplained': {
    label: 'Tietääkö työnhakija, että näytöstä ei makseta palkkaa?',
  },
  'workSample.employerOnSkills': { label: 'Työnantaja: missä osaaminen näkyi' },
  'workSample.employerOnDevelopment': { label: 'Työnantaja: mitä tarvitsee vielä oppia' },
  'workSample.employerGivenBy': { label: 'Palautteen antaja' },
  'workSample.employerGivenOn': { label: 'Palautteen päivä' },
  'workSample.employerDecision': {
    label: 'Työnantajan ratkaisu',
    options: {
      hires: 'palkkaa',
      hiresWithSubsidy: 'palkkaa palkkatuella',
      trial: 'ottaa työkokeiluun',
      notNow: 'ei tällä kertaa',
      open: 'ei vielä päätetty',
    },
  },
  'workSample.clientView': {
    label: 'Työnhakija: sopiiko työ minulle',
    hint: 'Työnhakijan omin sanoin.',
  },
  'workSample.clientDecision': {
    label: 'Työnhakijan ratkaisu',
    options: {
      accepts: 'ottaa työn vastaan',
      declines: 'ei ota työtä vastaan',
      thinking: 'miettii vielä',
    },
  },
  'workSample.nextSteps': { label: 'Mitä seuraavaksi' },
} as const satisfies PartWording<typeof workSample>
