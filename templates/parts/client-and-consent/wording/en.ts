import type { PartWording } from '../../../model/part.ts'
import type { clientAndConsent } from '../fields.ts'

export const en: PartWording<typeof clientAndConsent> = {
  caseId: { label: 'Name of the file' },
  schemaNote: { label: 'Note on the file' },
  fictional: { label: 'Invented practice case' },
  language: {
    label: 'Language in which the assessment is written',
    options: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  },
  client: { label: 'Client' },
  'client.firstName': { label: 'First names' },
  'client.lastName': { label: 'Last name' },
  'client.preferredName': {
    label: 'Preferred name',
    hint: 'If the client uses another than the first of the first names.',
  },
  'client.personalIdentityCode': {
    label: 'Personal identity code',
    hint: 'Only if the receiver of the document needs it.',
  },
  'client.dateOfBirth': { label: 'Date of birth' },
  'client.phone': { label: 'Telephone' },
  'client.email': { label: 'E-mail' },
  'client.municipality': { label: 'Home municipality' },
  'client.serviceLanguage': {
    label: 'Language of service',
    hint: 'For example Finnish, Swedish or Arabic.',
  },
  'client.interpreterNeeded': { label: 'Is an interpreter needed?' },
  'client.interpreterLanguage': { label: 'Language of interpreting' },
  consent: { label: 'Consent' },
  'consent.givenOn': { label: 'Consent given' },
  'consent.validUntil': { label: 'Valid until' },
  'consent.form': {
    label: 'How the consent was given',
    hint: 'For example: written consent, gone through with an interpreter.',
  },
  'consent.recipients': {
    label: 'To whom information may be given',
    hint: 'Write each organisation or service on a line of its own.',
    add: 'Add a party',
    one: 'Party',
  },
  'consent.limitations': {
    label: 'Limitations',
    hint: 'What the client does not want to be told, and to whom. In their own words.',
    prompts: [
      'Is there information that is not for every member of the network?',
      'What may be told at the workplace, and what not?',
      'What health information may be given, and to whom?',
      'The consent can be withdrawn at any time. Has this been gone through?',
    ],
  },
}
