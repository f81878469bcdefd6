import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  caseId: { label: 'Identifier of the file' },
  schemaNote: { label: 'Note about the file' },
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
    hint: 'If the client goes by a name other than the first of the first names.',
  },
  'client.personalIdentityCode': {
    label: 'Finnish personal identity code',
    hint: 'Only if the recipient of a document needs it.',
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
    label: 'How consent was given',
    hint: 'For example: in writing, gone through with an interpreter.',
  },
  'consent.recipients': {
    label: 'Who may receive information',
    hint: 'Write each organisation or service on a line of its own.',
    add: 'Add a recipient',
    one: 'Recipient',
  },
  'consent.limitations': {
    label: 'Limits',
    hint: 'What the client does not want told, and to whom. In the client’s own words.',
    prompts: [
      'Is there information that is not for every member of the network?',
      'What may the workplace be told, and what not?',
      'What health information may be given, and to whom?',
      'Consent can be withdrawn at any time. Has this been gone through?',
    ],
  },
}
