import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  caseId: { label: 'Filens beteckning' },
  schemaNote: { label: 'Anmärkning om filen' },
  fictional: { label: 'Påhittat övningsfall' },
  language: {
    label: 'Språket som bedömningen skrivs på',
    options: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  },
  client: { label: 'Klient' },
  'client.firstName': { label: 'Förnamn' },
  'client.lastName': { label: 'Efternamn' },
  'client.preferredName': {
    label: 'Tilltalsnamn',
    hint: 'Om klienten använder något annat än sitt första förnamn.',
  },
  'client.personalIdentityCode': {
    label: 'Personbeteckning',
    hint: 'Bara om den som får dokumentet behöver den.',
  },
  'client.dateOfBirth': { label: 'Födelsedatum' },
  'client.phone': { label: 'Telefon' },
  'client.email': { label: 'E-post' },
  'client.municipality': { label: 'Hemkommun' },
  'client.serviceLanguage': {
    label: 'Kontaktspråk',
    hint: 'Till exempel finska, svenska eller arabiska.',
  },
  'client.interpreterNeeded': { label: 'Behövs tolk?' },
  'client.interpreterLanguage': { label: 'Tolkningsspråk' },
  consent: { label: 'Samtycke' },
  'consent.givenOn': { label: 'Samtycket gavs' },
  'consent.validUntil': { label: 'Gäller till och med' },
  'consent.form': {
    label: 'Hur samtycket gavs',
    hint: 'Till exempel: skriftligt samtycke, genomgånget med tolk.',
  },
  'consent.recipients': {
    label: 'Vem uppgifter får lämnas till',
    hint: 'Skriv varje organisation eller tjänst på en egen rad.',
    add: 'Lägg till mottagare',
    one: 'Mottagare',
  },
  'consent.limitations': {
    label: 'Begränsningar',
    hint: 'Vad klienten inte vill att andra får veta, och vilka det gäller. Med klientens egna ord.',
    prompts: [
      'Finns det uppgifter som inte hör till alla i nätverket?',
      'Vad får arbetsplatsen veta, och vad får den inte veta?',
      'Vilka hälsouppgifter får lämnas, och till vem?',
      'Samtycket kan återkallas när som helst. Har ni gått igenom det?',
    ],
  },
}
