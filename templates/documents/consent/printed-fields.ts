import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'

/** What the consent form says of a case: who the client is, and the consent. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: {
    ...clientByNameFields,
    personalIdentityCode: true,
    interpreterNeeded: true,
    interpreterLanguage: true,
  },
  consent: { givenOn: true, validUntil: true, form: true, recipients: true, limitations: true },
}
