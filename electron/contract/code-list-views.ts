import type { NamedCode } from '../../templates/icf/list-fault.ts'

/** A file of a whole classification with explanations stays far below this. In bytes. */
export const largestCodeList = 20 * 1024 * 1024

/** A code list that the person has brought in, as the vault keeps it. */
export interface CodeListView {
  /** In the order of the classification. */
  readonly codes: readonly NamedCode[]
  /** The file's own name, so that the person recognises it. */
  readonly fileName: string
  /** ISO date-time. */
  readonly importedAt: string
}
