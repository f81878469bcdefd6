import { languages } from '../../model/blocks.ts'
import { carriedOver } from '../../model/carried-over.ts'
import {
  actor,
  choice,
  date,
  group,
  line,
  lines,
  questions,
  records,
  requiredChoice,
  requiredGroup,
  requiredLine,
  text,
  tick,
  ticks,
  yesNo,
} from '../../model/fields.ts'
import { part } from '../../model/part.ts'
import { consentItems, ordinaryItems, specialItems } from './consent-items.ts'

/**
 * Who the assessment is for, and what the client has allowed.
 *
 * Consent is the ground on which the network may meet and the documents may travel: the network is
 * called together only with the client's consent, and its limitations bind every later delivery.
 * What follows from it is decided by `mayReceive` and nowhere else.
 */
export const clientAndConsent = part('clientAndConsent', 1, {
  caseId: line(),
  schemaNote: line(),
  fictional: yesNo(),
  language: requiredChoice(languages),
  client: requiredGroup({
    firstName: requiredLine(),
    lastName: requiredLine(),
    preferredName: line(),
    personalIdentityCode: line({ check: 'personalIdentityCode' }),
    dateOfBirth: date(),
    phone: line(),
    email: line({ check: 'email' }),
    municipality: line(),
    serviceLanguage: line(),
    interpreterNeeded: yesNo(),
    interpreterLanguage: line({ when: { place: 'interpreterNeeded', is: [true] } }),
  }),
  consent: group({
    purpose: text(),
    level: choice(['oneContact', 'meetings', 'wholeProcess']),
    items: group({ ...ticks(ordinaryItems), ...questions(specialItems) }),
    recipients: lines({ needed: true }),
    parties: records({
      party: actor({ orName: true }),
      kind: choice(['service', 'workplace', 'thirdSector', 'closePerson']),
      gives: yesNo(),
      gets: yesNo(),
      onlyThese: group(ticks(consentItems), { folded: true, when: { place: 'gets', is: [true] } }),
    }),
    limitations: text(),
    givenOn: date({ needed: true }),
    validUntil: date({ needed: true }),
    way: choice(['written', 'electronic', 'oral']),
    form: line(),
    oralContactWith: actor({ orName: true, when: { place: 'way', is: ['oral'] } }),
    explained: group({
      by: actor({ orName: true }),
      language: line(),
      interpreter: line(),
      place: line(),
      voluntary: tick(),
    }),
    withdrawal: group({
      on: date(),
      toldTo: actor({ orName: true }),
      words: text(),
      notices: records({
        party: actor({ orName: true }),
        toldOn: date(),
        how: line(),
      }),
    }),
  }),
  carriedOver: group({ client: carriedOver() }),
})
