import type { PartWording } from '../../../model/part.ts'
import type { clientAndConsent } from '../fields.ts'

export const sv: PartWording<typeof clientAndConsent> = {
  caseId: { label: 'Filens beteckning' },
  schemaNote: { label: 'Anmärkning om filen' },
  fictional: { label: 'Påhittat övningsfall' },
  language: {
    label: 'Språk som bedömningen skrivs på',
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
    hint: 'Bara om dokumentets mottagare behöver den.',
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
  'client.interpreterLanguage': { label: 'Tolkningens språk' },
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
    add: 'Lägg till en aktör',
    one: 'Aktör',
  },
  'consent.limitations': {
    label: 'Begränsningar',
    hint: 'Vad klienten inte vill att man berättar och för vem. Med klientens egna ord.',
    prompts: [
      'Finns det uppgifter som inte hör till alla i nätverket?',
      'Vad får man berätta på arbetsplatsen och vad inte?',
      'Vilka uppgifter om hälsa får lämnas och till vem?',
      'Samtycket kan återkallas när som helst. Har det gåtts igenom?',
    ],
  },
}
