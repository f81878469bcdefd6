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
}
