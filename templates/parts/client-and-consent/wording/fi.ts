import type { PartWording } from '../../../model/part.ts'
import type { clientAndConsent } from '../fields.ts'

export const fi = {
  caseId: { label: 'Tiedoston tunnus' },
  schemaNote: { label: 'Huomautus tiedostosta' },
  fictional: { label: 'Keksitty harjoitustapaus' },
  language: {
    label: 'Kieli, jolla arviointi kirjoitetaan',
    options: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  },
  client: { label: 'Asiakas' },
  'client.firstName': { label: 'Etunimet' },
  'client.lastName': { label: 'Sukunimi' },
  'client.preferredName': {
    label: 'Kutsumanimi',
    hint: 'Jos asiakas käyttää muuta kuin ensimmäistä etunimeään.',
  },
  'client.personalIdentityCode': {
    label: 'Henkilötunnus',
    hint: 'Vain, jos asiakirjan vastaanottaja tarvitsee sen.',
  },
  'client.dateOfBirth': { label: 'Syntymäaika' },
  'client.phone': { label: 'Puhelin' },
  'client.email': { label: 'Sähköposti' },
  'client.municipality': { label: 'Kotikunta' },
  'client.serviceLanguage': {
    label: 'Asiointikieli',
    hint: 'Esimerkiksi suomi, ruotsi tai arabia.',
  },
  'client.interpreterNeeded': { label: 'Tarvitaanko tulkkia?' },
  'client.interpreterLanguage': { label: 'Tulkkauksen kieli' },
  consent: { label: 'Suostumus' },
  'consent.givenOn': { label: 'Suostumus annettu' },
  'consent.validUntil': { label: 'Voimassa asti' },
  'consent.form': {
    label: 'Miten suostumus annettiin',
    hint: 'Esimerkiksi: kirjallinen suostumus, käyty läpi tulkin kanssa.',
  },
  'consent.recipients': {
    label: 'Kenelle tietoja saa antaa',
    hint: 'Kirjoita jokainen organisaatio tai palvelu omalle rivilleen.',
    add: 'Lisää taho',
    one: 'Taho',
  },
  'consent.limitations': {
    label: 'Rajaukset',
    hint: 'Mitä asiakas ei halua kerrottavan ja kenelle. Hänen omin sanoin.',
    prompts: [
      'Onko tietoja, jotka eivät kuulu kaikille verkoston jäsenille?',
      'Mitä työpaikalle saa kertoa ja mitä ei?',
      'Mitä terveystietoja saa antaa ja kenelle?',
      'Suostumuksen voi perua milloin tahansa. Onko tämä käyty läpi?',
    ],
  },
} as const satisfies PartWording<typeof clientAndConsent>
