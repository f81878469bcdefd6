import type { RecordKind } from '../kinds.ts'

/** The title of each record, one sentence on what it is, and the signing chapter's if it is signed. */
export type RecordWording = Readonly<
  Record<RecordKind, { readonly title: string; readonly lead: string; readonly signed?: string }>
>
