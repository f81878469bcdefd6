import type { PartWording } from '../../../model/part.ts'
import type { sharedPlan } from '../fields.ts'

export const fi = {
  sharedPlan: { label: 'Yhteinen asiakassuunnitelma' },
  'sharedPlan.date': { label: 'Suunnitelma tehty' },
  'sharedPlan.participants': {
    label: 'Osallistujat',
    hint: 'Asiakas ja paikalla olleet toimijat.',
    add: 'Lisää osallistuja',
    one: 'Osallistuja',
  },
  'sharedPlan.need': {
    label: 'Työkyvyn ja työllistymisen tuen tarve',
    prompts: ['Mihin asiaan tällä tapaamisella haetaan ratkaisua?'],
  },
  'sharedPlan.goal': {
    label: 'Asiakkaan tavoite',
    hint: 'Asiakkaan omin sanoin.',
    prompts: ['Mistä asiakas huomaa, että tavoite on saavutettu?'],
  },
  'sharedPlan.tasks': {
    label: 'Tehtävät',
    hint: 'Jokaiselle tehtävälle yksi vastuuhenkilö ja päivä.',
    add: 'Lisää tehtävä',
    one: 'Tehtävä',
    prompts: [
      'Ensin asiakkaan oma osuus, sitten ammattilaisten ja muiden.',
      'Mitä, kuka, mihin mennessä?',
    ],
  },
  'sharedPlan.tasks.ownerType': {
    label: 'Kenen tehtävä',
    options: { client: 'asiakkaan', professional: 'ammattilaisen', other: 'muun osallistujan' },
  },
  'sharedPlan.tasks.owner': { label: 'Vastuuhenkilö' },
  'sharedPlan.tasks.task': { label: 'Mitä tehdään' },
  'sharedPlan.tasks.due': { label: 'Mihin mennessä' },
  'sharedPlan.nextMeeting': { label: 'Seuraava tapaaminen ja seuranta' },
  'sharedPlan.nextMeeting.date': { label: 'Päivä' },
  'sharedPlan.nextMeeting.time': { label: 'Kellonaika' },
  'sharedPlan.nextMeeting.place': { label: 'Paikka' },
  'sharedPlan.nextMeeting.mode': {
    label: 'Miten tavataan',
    hint: 'Esimerkiksi: lähitapaaminen tai etätapaaminen.',
  },
} as const satisfies PartWording<typeof sharedPlan>
