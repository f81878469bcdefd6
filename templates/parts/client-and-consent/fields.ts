import { languages } from '../../model/blocks.ts'
import {
  date,
  group,
  line,
  lines,
  requiredChoice,
  requiredGroup,
  requiredLine,
  text,
  yesNo,
} from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * Who the assessment is for, and what the client has allowed.
 *
 * Consent is the ground on which the network may meet and the documents may travel: the network is
 * called together only with the client's consent, and its limitations bind every later delivery.
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
    interpreterLanguage: line(),
  }),
  consent: group({
    givenOn: date({ needed: true }),
    validUntil: date({ needed: true }),
    form: line(),
    recipients: lines({ needed: true }),
    limitations: text(),
  }),
})
