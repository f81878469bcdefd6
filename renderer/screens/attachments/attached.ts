import {
  type AttachmentType,
  attachmentTypes,
  shownTypes,
} from '../../../electron/contract/attachments.ts'
import { type Answers, isRecords, type RecordAnswers } from '../../../templates/model/answers.ts'
import {
  type AttachmentKind,
  attachmentKinds,
} from '../../../templates/parts/attachments/fields.ts'

/** A file of the case, as the case tells of it. */
export interface Attached {
  readonly id: string
  readonly name: string
  readonly kind: AttachmentKind
  readonly note: string
  /** `null` for one of a later version of the product. */
  readonly type: AttachmentType | null
  /** Size in bytes. */
  readonly bytes: number
  /** ISO date-time. */
  readonly addedAt: string
}

/** What is attached, newest first. */
export function attachedIn({ attachments }: Answers): readonly Attached[] {
  return isRecords(attachments) ? attachments.map(attachedOf) : []
}

const attachedOf = ({ recordId, answers }: RecordAnswers): Attached => ({
  id: recordId,
  name: String(answers.name ?? ''),
  kind: attachmentKinds.find((kind) => kind === answers.kind) ?? 'other',
  note: String(answers.note ?? '').trim(),
  type: attachmentTypes.find((type) => type === answers.type) ?? null,
  bytes: Number(answers.bytes ?? 0),
  addedAt: String(answers.addedAt ?? ''),
})

export const canBeShown = ({ type }: Attached): boolean =>
  type !== null && shownTypes.includes(type)
