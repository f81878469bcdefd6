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
  'sharedPlan.goalSigns': {
    label: 'Mistä asiakas huomaa edistyvänsä',
    hint: 'Asiakkaan omin sanoin.',
  },
  'sharedPlan.contactPerson': {
    label: 'Asiakasvastaava',
    hint: 'Kenelle asiakas soittaa. Nimetään tarpeen mukaan.',
  },
  'sharedPlan.tasks.attainment': {
    label: 'Miten toteutui',
    hint: 'Arvioidaan seurannassa.',
    options: {
      muchLess: 'paljon vähemmän kuin toivottiin',
      less: 'vähemmän kuin toivottiin',
      asHoped: 'niin kuin toivottiin',
      more: 'enemmän kuin toivottiin',
      muchMore: 'paljon enemmän kuin toivottiin',
    },
  },
  'sharedPlan.tasks.attainmentNotes': { label: 'Mitä tapahtui' },
  'sharedPlan.followUps': {
    label: 'Seuranta',
    add: 'Lisää seuranta',
    one: 'Seuranta',
    prompts: [
      'Mitä asiakas kertoo: mikä on mennyt eteenpäin, mikä ei?',
      'Pitääkö tavoitetta tai tehtäviä muuttaa?',
    ],
  },
  'sharedPlan.followUps.date': { label: 'Päivä' },
  'sharedPlan.followUps.by': { label: 'Kuka kirjasi' },
  'sharedPlan.followUps.goalAttainment': {
    label: 'Miten tavoite toteutui',
    options: {
      muchLess: 'paljon vähemmän kuin toivottiin',
      less: 'vähemmän kuin toivottiin',
      asHoped: 'niin kuin toivottiin',
      more: 'enemmän kuin toivottiin',
      muchMore: 'paljon enemmän kuin toivottiin',
    },
  },
  'sharedPlan.followUps.text': { label: 'Mitä seurannassa todettiin' },
} as const satisfies PartWording<typeof sharedPlan>
