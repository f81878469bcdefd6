import { randomUUID } from 'node:crypto'
import type { CaseContent } from '../../templates/case/case-file.ts'
import { isRecords, type RecordAnswers } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { type AttachmentKind, attachmentKinds } from '../../templates/parts/attachments/fields.ts'
import { type AttachmentType, attachmentTypes } from '../contract/attachments.ts'

/** The part of a case that tells of its files. */
export const attachmentsPart = 'attachments'

/** What a case tells of one of its files. */
export interface Attached {
  readonly attachmentId: string
  readonly kind: AttachmentKind
  readonly sha256: string
  readonly type: AttachmentType
  /** Size in bytes. */
  readonly bytes: number
}

/** Everything that is attached to a case now. */
export function attachedTo(content: CaseContent): readonly Attached[] {
  const records = content[attachmentsPart].answers.attachments
  return isRecords(records) ? records.flatMap((record) => attachedIn(record) ?? []) : []
}

/** A record may come from another copy of the case: what is not one of ours is not taken for one. */
function attachedIn({ recordId, answers }: RecordAnswers): Attached | null {
  const { sha256, bytes } = answers
  const type = attachmentTypes.find((known) => known === answers.type)
  const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
  if (!isHash || !type || typeof bytes !== 'number') return null
  const kind = attachmentKinds.find((known) => known === answers.kind) ?? 'other'
  return { attachmentId: recordId, kind, sha256, type, bytes }
}

/** The edits by which a case tells of a new file, above the others. */
export function editsOfAdding(
  file: Omit<Attached, 'attachmentId'> & { readonly name: string; readonly addedAt: string },
): readonly Edit[] {
  const recordId = randomUUID()
  const list = ['attachments']
  const values = Object.entries(file).map(
    ([field, value]): Edit => ({ act: 'choose', place: [...list, recordId, field], value }),
  )
  return [{ act: 'add', place: list, recordId, after: null }, ...values]
}

/** What the window may do to the records: write of them, take them off, put them back. */
export function isOfWriting({ act, place }: Edit): boolean {
  if (act === 'remove' || act === 'restore') return true
  const field = place.length === 3 ? place[2] : undefined
  return (act === 'write' && field === 'note') || (act === 'choose' && field === 'kind')
}

export const isTakingOff = ({ act }: Edit): boolean => act === 'remove'
