import type { PartWording } from '../../../model/part.ts'
import type { sharedPlan } from '../fields.ts'

export const sv: PartWording<typeof sharedPlan> = {
  sharedPlan: { label: 'Gemensam klientplan' },
  'sharedPlan.date': { label: 'Planen gjordes' },
  'sharedPlan.participants': {
    label: 'Deltagare',
    hint: 'Klienten och de aktörer som var på plats.',
    add: 'Lägg till en deltagare',
    one: 'Deltagare',
  },
  'sharedPlan.need': {
    label: 'Behov av stöd för arbetsförmåga och sysselsättning',
    prompts: ['Vilken fråga söker mötet en lösning på?'],
  },
  'sharedPlan.goal': {
    label: 'Klientens mål',
    hint: 'Med klientens egna ord.',
    prompts: ['Hur märker klienten att målet är nått?'],
  },
  'sharedPlan.tasks': {
    label: 'Uppgifter',
    hint: 'En ansvarig person och ett datum för varje uppgift.',
    add: 'Lägg till en uppgift',
    one: 'Uppgift',
    prompts: [
      'Först klientens egen del, sedan yrkespersonernas och andras.',
      'Vad, vem, till när?',
    ],
  },
  'sharedPlan.tasks.ownerType': {
    label: 'Vems uppgift',
    options: { client: 'klientens', professional: 'yrkespersonens', other: 'en annan deltagares' },
  },
  'sharedPlan.tasks.owner': { label: 'Ansvarig person' },
  'sharedPlan.tasks.task': { label: 'Vad som görs' },
  'sharedPlan.tasks.due': { label: 'Klart senast' },
  'sharedPlan.nextMeeting': { label: 'Nästa möte och uppföljning' },
  'sharedPlan.nextMeeting.date': { label: 'Datum' },
  'sharedPlan.nextMeeting.time': { label: 'Klockslag' },
  'sharedPlan.nextMeeting.place': { label: 'Plats' },
  'sharedPlan.nextMeeting.mode': {
    label: 'Hur vi träffas',
    hint: 'Till exempel: på plats eller på distans.',
  },
}
