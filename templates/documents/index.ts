import type { CaseFile } from '../case/case-file.ts'
import type { DocumentModel, Language } from '../model/blocks.ts'
import { contentOf } from './content.ts'
import { layOutIcfSummary } from './icf-summary/layout.ts'
import type { DocumentKind } from './kinds.ts'
import type { DocumentInput, DocumentState } from './shared/input.ts'
import { sharedWords } from './shared/wording/words.ts'
import { layOutSharedPlan } from './shared-plan/layout.ts'
import { layOutSummary } from './summary/layout.ts'

export type { DocumentSigner, DocumentState } from './shared/input.ts'

/** Every kind of document and how it is laid out. */
const layouts: Record<DocumentKind, (input: DocumentInput) => DocumentModel> = {
  summary: layOutSummary,
  'icf-summary': layOutIcfSummary,
  'shared-plan': layOutSharedPlan,
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
  const whole = withNames(file)
  const input = { file: whole, language: language ?? whole.language, state, modified }
  return { ...layouts[kind](input), data: dataOf(kind, input) }
}

/** The document once more for machines, for formats that can carry it. */
const dataOf = (kind: DocumentKind, { file, language }: DocumentInput) => ({
  fileName: `${kind}.json`,
  description: sharedWords(language).dataOfDocument,
  content: contentOf(kind, file),
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
