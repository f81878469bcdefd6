import type { CaseFile } from '../case/case-file.ts'
import type { DocumentModel, Language } from '../model/blocks.ts'
import { confirmedOnly } from '../model/carried-over.ts'
import { layOutConsent } from './consent/layout.ts'
import { layOutWithdrawal } from './consent-withdrawal/layout.ts'
import { asAsked, contentOfAsked } from './content.ts'
import { layOutIcfSummary } from './icf-summary/layout.ts'
import { layOutInvitation } from './invitation/layout.ts'
import type { DocumentKind } from './kinds.ts'
import { layOutObservationLog } from './observation-log/layout.ts'
import { type PaperFormKind, paperFormKinds } from './paper-forms/kinds.ts'
import { layOutPaperForm } from './paper-forms/layout.ts'
import { layOutWorkplaceHalfPage } from './paper-forms/workplace-half-page/layout.ts'
import { layOutPlanDuties } from './plan-duties/layout.ts'
import { type RecordKind, recordKinds } from './records/kinds.ts'
import { layOutRecord } from './records/layout.ts'
import type { DocumentInput, DocumentState } from './shared/input.ts'
import { sharedWords } from './shared/wording/words.ts'
import { layOutSharedPlan } from './shared-plan/layout.ts'
import { layOutSummary } from './summary/layout.ts'
import { templateVersions } from './template-versions.ts'
import { layOutViews } from './views-side-by-side/layout.ts'

export type { DocumentSigner, DocumentState } from './shared/input.ts'

/** Every kind of document and how it is laid out. */
type LayOut = (input: DocumentInput) => DocumentModel
const layouts: Record<DocumentKind, LayOut> = {
  summary: layOutSummary,
  'icf-summary': layOutIcfSummary,
  'shared-plan': layOutSharedPlan,
  'summary-large-print': inLargePrint('summary-large-print', layOutSummary),
  'shared-plan-large-print': inLargePrint('shared-plan-large-print', layOutSharedPlan),
  consent: layOutConsent,
  'consent-withdrawal': layOutWithdrawal,
  invitation: layOutInvitation,
  'observation-log': layOutObservationLog,
  'plan-duties': layOutPlanDuties,
  'workplace-half-page': layOutWorkplaceHalfPage,
  'views-side-by-side': layOutViews,
  ...(Object.fromEntries(recordKinds.map((kind) => [kind, layOutRecord(kind)])) as Record<
    RecordKind,
    LayOut
  >),
  ...(Object.fromEntries(paperFormKinds.map((kind) => [kind, layOutPaperForm(kind)])) as Record<
    PaperFormKind,
    LayOut
  >),
}

/** The same words in the same order, for tired eyes. */
function inLargePrint(kind: DocumentKind, layOut: LayOut): LayOut {
  return (input) => ({ ...layOut(input), kind, print: 'large' })
}

export interface DocumentOptions {
  /** Language of the fixed text; the case's own where it is not given. */
  readonly language?: Language | undefined
  readonly state: DocumentState
  /** ISO date-time (UTC); goes into the file's properties. */
  readonly modified: string
}

/** One document of a case as blocks, ready for any painter. Pure; never fails on a case. */
export function documentModel(
  kind: DocumentKind,
  file: CaseFile,
  { language, state, modified }: DocumentOptions,
): DocumentModel {
  const whole = withNames(asAsked(confirmedOnly(file)))
  const input = { file: whole, language: language ?? whole.language, state, modified }
  return {
    ...layouts[kind](input),
    templateLabel: sharedWords(input.language).template(templateVersions[kind]),
    data: dataOf(kind, input),
  }
}

/** The document once more for machines, for formats that can carry it. */
const dataOf = (kind: DocumentKind, { file, language }: DocumentInput) => ({
  fileName: `${kind}.json`,
  description: sharedWords(language).dataOfDocument,
  content: contentOfAsked(kind, file),
})

/** A file has been checked; a case that is being written may lack even what a file requires. */
function withNames(file: Partial<CaseFile>): CaseFile {
  const { firstName, lastName } = file.client ?? {}
  return {
    ...file,
    language: file.language ?? 'fi',
    client: { ...file.client, firstName: firstName ?? '', lastName: lastName ?? '' },
  }
}
