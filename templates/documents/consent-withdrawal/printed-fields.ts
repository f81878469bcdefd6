import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'

/** What the notice says of a case: whose consent, given when and to whom. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: clientByNameFields,
  consent: { givenOn: true, recipients: true },
}
