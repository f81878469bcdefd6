import { consentItems } from '../../parts/client-and-consent/consent-items.ts'
import { alwaysPrinted, clientByNameFields, type PrintedFields } from '../shared/printed-fields.ts'

const items = Object.fromEntries(consentItems.map((item) => [item, true])) as {
  readonly [Item in (typeof consentItems)[number]]: true
}

/** What the consent form says of a case: who the client is, the consent, and whom it names. */
export const printedFields: PrintedFields = {
  ...alwaysPrinted,
  client: {
    ...clientByNameFields,
    personalIdentityCode: true,
    interpreterNeeded: true,
    interpreterLanguage: true,
  },
  consent: {
    purpose: true,
    level: true,
    items,
    recipients: true,
    parties: { party: true, kind: true, gives: true, gets: true, onlyThese: items },
    limitations: true,
    givenOn: true,
    validUntil: true,
    way: true,
    form: true,
    oralContactWith: true,
    explained: { by: true, language: true, interpreter: true, place: true, voluntary: true },
    withdrawal: { on: true, toldTo: true, words: true },
  },
  actors: { id: true, name: true, title: true, organisation: true },
}
