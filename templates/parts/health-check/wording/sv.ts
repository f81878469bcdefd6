import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  healthCheck: { label: 'Hälsoundersökning för arbetslösa' },
  'healthCheck.need': {
    label: 'Varför undersökningen behövs',
    prompts: [
      'Vad hoppas klienten av undersökningen?',
      'Vilken fråga om arbetsförmågan söker ni svar på?',
    ],
  },
  'healthCheck.recognisedBy': { label: 'Vem som upptäckte behovet' },
  'healthCheck.abilitatorDone': { label: 'Har Kykyviisari fyllts i?' },
  'healthCheck.contactAllowed': { label: 'Har klienten gett lov till kontakten?' },
  'healthCheck.contactedOn': { label: 'Kontakt med samordningen' },
  'healthCheck.coordinator': { label: 'Samordnare' },
  'healthCheck.consultation': { label: 'Vad som diskuterades med samordnaren' },
  'healthCheck.decision': {
    label: 'Behövs undersökningen',
    options: {
      needed: 'behövs',
      notNeeded: 'behövs inte, uppgifterna räcker',
      open: 'utreds ännu',
    },
  },
  'healthCheck.decisionReason': { label: 'Motivering' },
  'healthCheck.date': { label: 'Undersökningens datum' },
  'healthCheck.time': { label: 'Klockslag' },
  'healthCheck.place': { label: 'Plats' },
  'healthCheck.workerAttends': {
    label: 'Är den egna handledaren med',
    hint: 'Klienten bestämmer.',
    options: {
      beginningAndFeedback: 'i början och vid responssamtalet',
      feedbackOnly: 'bara vid responssamtalet',
      clientAlone: 'klienten går ensam',
    },
  },
  'healthCheck.forTheNurse': {
    label: 'Vad hälsovårdaren bör veta',
    hint: 'Bara med klientens lov.',
  },
  'healthCheck.feedback': {
    label: 'Respons om arbetsförmågan',
    hint: 'Bara det som klienten tillåter. Fynden stannar i hälsovården.',
  },
  'healthCheck.feedbackTo': {
    label: 'Vem som får responsen',
    add: 'Lägg till mottagare',
    one: 'Mottagare',
  },
  'healthCheck.servicesAfter': { label: 'Vilka tjänster som behövs framöver' },
}
