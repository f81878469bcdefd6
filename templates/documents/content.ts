import { type CaseFile, caseFields } from '../case/case-file.ts'
import { onlyAsked } from '../model/conditions.ts'
import type { JsonObject } from '../model/json.ts'
import { printedFields as ofConsent } from './consent/printed-fields.ts'
import { printedFields as ofWithdrawal } from './consent-withdrawal/printed-fields.ts'
import { printedFields as ofIcfSummary } from './icf-summary/printed-fields.ts'
import { printedFields as ofInvitation, withInvitedActors } from './invitation/printed-fields.ts'
import type { DocumentKind } from './kinds.ts'
import {
  printedFields as ofObservationLog,
  withObservers,
} from './observation-log/printed-fields.ts'
import { type PaperFormKind, paperFormKinds } from './paper-forms/kinds.ts'
import { printedFields as ofHalfPage } from './paper-forms/workplace-half-page/printed-fields.ts'
import { printedFields as ofPlanDuties, withDutifulActors } from './plan-duties/printed-fields.ts'
import { type RecordKind, recordKinds } from './records/kinds.ts'
import { printedFieldsOf, withMentionedActors } from './records/printed-fields.ts'
import { withoutUnmentionedIds } from './shared/mentioned.ts'
import { type PrintedFields, printedPart } from './shared/printed-fields.ts'
import { printedFields as ofSharedPlan, withNamedActors } from './shared-plan/printed-fields.ts'
import { printedFields as ofSummary } from './summary/printed-fields.ts'
import { printedFields as ofViews, withThemes } from './views-side-by-side/printed-fields.ts'

/** What a document prints, and of which view of the case. */
interface Printed {
  readonly fields: PrintedFields
  readonly of: (file: CaseFile) => CaseFile
}
const whole = (file: CaseFile) => file
const summary: Printed = { fields: ofSummary, of: whole }
const sharedPlan: Printed = { fields: ofSharedPlan, of: withNamedActors }
/** A blank form holds nothing of the case, not even its language. */
const nothing: Printed = { fields: {}, of: whole }

function recordOf(kind: RecordKind): Printed {
  const fields = printedFieldsOf(kind)
  return { fields, of: (file) => withMentionedActors(file, fields) }
}

const printed: Record<DocumentKind, Printed> = {
  summary,
  'icf-summary': { fields: ofIcfSummary, of: whole },
  'shared-plan': sharedPlan,
  'summary-large-print': summary,
  'shared-plan-large-print': sharedPlan,
  consent: { fields: ofConsent, of: (file) => withMentionedActors(file, ofConsent) },
  'consent-withdrawal': {
    fields: ofWithdrawal,
    of: (file) => withMentionedActors(file, ofWithdrawal),
  },
  invitation: { fields: ofInvitation, of: withInvitedActors },
  'observation-log': { fields: ofObservationLog, of: withObservers },
  'plan-duties': { fields: ofPlanDuties, of: withDutifulActors },
  'workplace-half-page': { fields: ofHalfPage, of: whole },
  'views-side-by-side': {
    fields: ofViews,
    of: (file) => withMentionedActors(withThemes(file), ofViews),
  },
  ...(Object.fromEntries(recordKinds.map((kind) => [kind, recordOf(kind)])) as Record<
    RecordKind,
    Printed
  >),
  ...(Object.fromEntries(paperFormKinds.map((kind) => [kind, nothing])) as Record<
    PaperFormKind,
    Printed
  >),
}

/** The fields of the format that a document says. */
export const printedBy = (kind: DocumentKind): PrintedFields => printed[kind].fields

/**
 * What a document says of a case, in the public file format: a case file of its own that holds
 * nothing that its readers do not see in the document.
 */
export const contentOf = (kind: DocumentKind, file: CaseFile): JsonObject =>
  contentOfAsked(kind, asAsked(file))

/** What is not asked any more stays in the case and out of its documents. */
export const asAsked = (file: CaseFile): CaseFile =>
  onlyAsked(caseFields, file as unknown as JsonObject) as unknown as CaseFile

/** The same of a case that holds only what is asked. */
export const contentOfAsked = (kind: DocumentKind, file: CaseFile): JsonObject =>
  withoutUnmentionedIds(printedPart(printed[kind].of(file), printed[kind].fields))
