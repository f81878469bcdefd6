import type { CaseFile } from '../../templates/case/case-file.ts'
import { type DocumentState, documentModel } from '../../templates/documents/index.ts'
import type { DocumentKind } from '../../templates/documents/kinds.ts'
import {
  type RecoverySheetInput,
  recoverySheet,
} from '../../templates/documents/recovery-sheet/layout.ts'
import { guideNamed } from '../../templates/guides/index.ts'
import { guidePaper } from '../../templates/guides/paper.ts'
import type { DocumentModel, Language } from '../../templates/model/blocks.ts'
import type { CoreOutput } from '../contract/core-calls.ts'
import type { Format } from './file-names.ts'

/**
 * One document to be made, as it travels to the document process. Its model is laid out there: a
 * model holds a function (the page label), which cannot travel.
 */
export interface DocumentTask {
  readonly kind: DocumentKind
  readonly format: Format
  readonly source: CoreOutput<'document.source'>
  /** ISO date-time; goes into the file's properties. */
  readonly modified: string
}

/** The sheet that opens a vault whose passphrase is forgotten. */
export interface SheetTask {
  readonly kind: 'recovery-sheet'
  readonly format: 'pdf'
  readonly sheet: RecoverySheetInput
}

/** A recognition guide, by its name. */
export interface GuideTask {
  readonly kind: 'guide'
  readonly format: 'pdf'
  readonly guide: string
  readonly language: Language
}

/** Anything that the document process makes. */
export type PaperTask = DocumentTask | SheetTask | GuideTask

/** The document as blocks, with the state that its source proves. */
export function modelOf(task: PaperTask): DocumentModel {
  if (task.kind === 'recovery-sheet') return recoverySheet(task.sheet)
  if (task.kind === 'guide') return guideOf(task)
  const { kind, source, modified } = task
  const file = source.file as unknown as CaseFile
  return documentModel(kind, file, { state: stateOf(source), modified })
}

function guideOf({ guide, language }: GuideTask): DocumentModel {
  const found = guideNamed(guide)
  if (!found) throw new Error('There is no such guide')
  return guidePaper(found, language)
}

const stateOf = ({ signed }: DocumentTask['source']): DocumentState =>
  signed
    ? {
        kind: 'signed',
        version: signed.number,
        signedOn: signed.signedAt,
        signers: signed.signers,
        contentHash: signed.contentHash,
      }
    : { kind: 'draft' }
