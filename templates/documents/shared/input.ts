import type { CaseFile } from '../../case/case-file.ts'
import type { Language } from '../../model/blocks.ts'

/** One person who stands behind a signed version; `date` is ISO. */
export interface DocumentSigner {
  readonly role: string
  readonly name: string
  readonly date: string
}

/** A signed document carries its own proof; everything else is a draft and says so. */
export type DocumentState =
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'signed'
      /** 1 is the first. */
      readonly version: number
      /** ISO date or date-time. */
      readonly signedOn: string
      readonly signers: readonly DocumentSigner[]
      /** SHA-256 of the canonical content, in hex. */
      readonly contentHash: string
    }

/** What every layout is given. */
export interface DocumentInput {
  readonly file: CaseFile
  /** Language of the fixed text; narratives stay in the case's own language. */
  readonly language: Language
  readonly state: DocumentState
  /** ISO date-time (UTC) for the file's properties. */
  readonly modified: string
}
