import type { CaseFile } from '../case/case-file.ts'
import type { JsonObject } from '../model/json.ts'
import { printedFields as ofIcfSummary } from './icf-summary/printed-fields.ts'
import type { DocumentKind } from './kinds.ts'
import { type PrintedFields, printedPart } from './shared/printed-fields.ts'
import { printedFields as ofSharedPlan, withNamedActors } from './shared-plan/printed-fields.ts'
import { printedFields as ofSummary } from './summary/printed-fields.ts'

const printed: Record<DocumentKind, PrintedFields> = {
  summary: ofSummary,
  'icf-summary': ofIcfSummary,
  'shared-plan': ofSharedPlan,
}

/**
 * What a document says of a case, in the public file format: a case file of its own that holds
 * nothing that its readers do not see in the document.
 */
export const contentOf = (kind: DocumentKind, file: CaseFile): JsonObject =>
  printedPart(kind === 'shared-plan' ? withNamedActors(file) : file, printed[kind])
