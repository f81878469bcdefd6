import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'

/** What the notice says of a case: whose consent, given when and to whom. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: clientByNameFields,
  consent: {
    givenOn: true,
    recipients: true,
    parties: { party: true },
    withdrawal: { on: true, words: true, notices: { party: true, toldOn: true, how: true } },
  },
  actors: { id: true, name: true, title: true, organisation: true },
}
