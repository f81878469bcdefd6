import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  sharedPlan: { label: 'Gemensam klientplan' },
  'sharedPlan.date': { label: 'Planen gjordes' },
  'sharedPlan.participants': {
    label: 'Deltagare',
    hint: 'Klienten och de aktörer som var på plats.',
    add: 'Lägg till deltagare',
    one: 'Deltagare',
  },
  'sharedPlan.need': {
    label: 'Behov av stöd för arbetsförmåga och sysselsättning',
    prompts: ['Vilken fråga söker vi en lösning på vid det här mötet?'],
  },
  'sharedPlan.goal': {
    label: 'Klientens mål',
    hint: 'Med klientens egna ord.',
    prompts: ['Hur märker klienten att målet har nåtts?'],
  },
  'sharedPlan.tasks': {
    label: 'Uppgifter',
    hint: 'En ansvarig person och ett datum för varje uppgift.',
    add: 'Lägg till uppgift',
    one: 'Uppgift',
    prompts: [
      'Först klientens egen del, sedan yrkespersonernas och de andras.',
      'Vad, vem, senast när?',
    ],
  },
  'sharedPlan.tasks.ownerType': {
    label: 'Vems uppgift',
    options: {
      client: 'klientens',
      professional: 'yrkespersonens',
      other: 'en annan deltagares',
    },
  },
  'sharedPlan.tasks.owner': { label: 'Ansvarig person' },
  'sharedPlan.tasks.task': { label: 'Vad som ska göras' },
  'sharedPlan.tasks.due': { label: 'Klart senast' },
  'sharedPlan.nextMeeting': { label: 'Nästa möte och uppföljning' },
  'sharedPlan.nextMeeting.date': { label: 'Datum' },
  'sharedPlan.nextMeeting.time': { label: 'Klockslag' },
  'sharedPlan.nextMeeting.place': { label: 'Plats' },
  'sharedPlan.nextMeeting.mode': {
    label: 'Mötesform',
    hint: 'Till exempel: fysiskt möte eller distansmöte.',
  },
  'sharedPlan.goalSigns': {
    label: 'Hur klienten märker att det går framåt',
    hint: 'Med klientens egna ord.',
  },
  'sharedPlan.contactPerson': {
    label: 'Klientansvarig',
    hint: 'Vem klienten ringer. Utses vid behov.',
  },
  'sharedPlan.tasks.attainment': {
    label: 'Hur det gick',
    hint: 'Bedöms vid uppföljningen.',
    options: {
      muchLess: 'mycket mindre än vi hoppades',
      less: 'mindre än vi hoppades',
      asHoped: 'som vi hoppades',
      more: 'mer än vi hoppades',
      muchMore: 'mycket mer än vi hoppades',
    },
  },
  'sharedPlan.tasks.attainmentNotes': { label: 'Vad som hände' },
  'sharedPlan.followUps': {
    label: 'Uppföljning',
    add: 'Lägg till uppföljning',
    one: 'Uppföljning',
    prompts: [
      'Vad berättar klienten: vad har gått framåt, vad inte?',
      'Behöver målet eller uppgifterna ändras?',
    ],
  },
  'sharedPlan.followUps.date': { label: 'Datum' },
  'sharedPlan.followUps.by': { label: 'Vem som antecknade' },
  'sharedPlan.followUps.goalAttainment': {
    label: 'Hur målet nåddes',
    options: {
      muchLess: 'mycket mindre än vi hoppades',
      less: 'mindre än vi hoppades',
      asHoped: 'som vi hoppades',
      more: 'mer än vi hoppades',
      muchMore: 'mycket mer än vi hoppades',
    },
  },
  'sharedPlan.followUps.text': { label: 'Vad uppföljningen visade' },
}
