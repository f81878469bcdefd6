import type { BackupRow } from '../../../electron/contract/views.ts'

/** Where a person is in looking after backups. */
export type At =
  | { readonly step: 'list' }
  | { readonly step: 'preview' | 'restore'; readonly backup: BackupRow }
  | { readonly step: 'import' | 'salvage' }
