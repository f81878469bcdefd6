import { basename } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { AttachmentKind } from '../../templates/parts/attachments/fields.ts'
import { examine } from '../attachments/examine.ts'
import { readLimited } from '../attachments/read-limited.ts'
import { shown } from '../attachments/show.ts'
import {
  type AddedFiles,
  type AttachmentStanding,
  type AttachmentType,
  mostAttached,
  type Refusal,
} from '../contract/attachments.ts'
import { hashOfFile } from '../store/files.ts'
import { type Attached, attachedTo, attachmentsPart, editsOfAdding } from './attached.ts'
import type { OpenCase } from './case-desk.ts'
import type { Works } from './handlers.ts'
import type { Unlocked } from './unlocked.ts'

type AttachmentCall =
  | 'attachment.addFile'
  | 'attachment.addDropped'
  | 'attachment.list'
  | 'attachment.show'
  | 'attachment.about'
  | 'attachment.content'

type NotOpened = 'unknownCase' | 'caseDamaged'
type NotRead = NotOpened | 'unknownAttachment' | 'attachmentDamaged' | 'attachmentMissing'

export const attachmentCalls: Works<AttachmentCall> = {
  'attachment.addFile': async (unlocked, { caseId, path }) => {
    const read = await readLimited(path)
    const fileName = basename(path)
    return read.ok
      ? attach(unlocked, caseId, fileName, read.value)
      : ok(refused(fileName, read.code))
  },

  'attachment.addDropped': (unlocked, { caseId, fileName, bytes }) =>
    attach(unlocked, caseId, fileName, bytes),

  'attachment.list': async (unlocked, { caseId }) => {
    const opened = await unlocked.desk.open(caseId)
    if (!opened.ok) return opened
    const kept = await unlocked.store.filesOf(caseId)
    const isKept = new Set(kept.ok ? kept.value : [])
    const isDamaged = new Set(unlocked.watch.files().map(({ sha256 }) => sha256))
    return ok(
      attachedTo(opened.value.content()).map(
        ({ attachmentId, sha256 }): AttachmentStanding => ({
          attachmentId,
          person: personOf(unlocked, opened.value, attachmentId),
          standing: !isKept.has(sha256) ? 'missing' : isDamaged.has(sha256) ? 'damaged' : 'there',
        }),
      ),
    )
  },

  'attachment.show': async (unlocked, { caseId, attachmentId }) => {
    const read = await contentOf(unlocked, caseId, attachmentId)
    if (!read.ok) return read
    const file = shown(read.value.type, read.value.bytes)
    return file ? ok(file) : fail('notShown')
  },

  'attachment.about': async (unlocked, { caseId, attachmentId }) => {
    const found = await find(unlocked, caseId, attachmentId)
    return found.ok ? ok({ kind: found.value.kind, type: found.value.type }) : found
  },

  'attachment.content': async (unlocked, { caseId, attachmentId }) => {
    const read = await contentOf(unlocked, caseId, attachmentId)
    return read.ok ? ok({ bytes: read.value.bytes }) : read
  },
}

/** Takes one file into a case: its content, what is told of it and the act, in one step or not at all. */
async function attach(
  unlocked: Unlocked,
  caseId: string,
  fileName: string,
  given: Uint8Array,
): Promise<Result<AddedFiles, NotOpened>> {
  const opened = await unlocked.desk.open(caseId)
  if (!opened.ok) return opened
  const examined = examine(fileName, given)
  if (!examined.ok) return ok(refused(fileName, examined.code, examined.details))
  const { type, bytes, isLocationRemoved } = examined.value
  const sha256 = hashOfFile(bytes)
  const there = attachedTo(opened.value.content())
  if (there.some((attached) => attached.sha256 === sha256)) {
    return ok(await mend(unlocked, caseId, fileName, { sha256, bytes }))
  }
  const sum = there.reduce((all, attached) => all + attached.bytes, bytes.length)
  if (sum > mostAttached) return ok(refused(fileName, 'caseFull'))

  const told = { name: readableName(fileName), kind: usualKind(type), sha256, type }
  const edits = editsOfAdding({ ...told, bytes: bytes.length, addedAt: unlocked.now() })
  const edited = opened.value.documents.part(attachmentsPart).edit(edits)
  if (!edited.ok || !edited.value) throw new Error('A new record fits')
  const kept = await unlocked.desk.keep(
    opened.value,
    attachmentsPart,
    edited.value,
    'attachment.added',
    [{ sha256, bytes }],
  )
  if (!kept.ok) return ok(refused(fileName, kept.code))
  unlocked.watch.mended(sha256)
  return ok({ added: [{ fileName, isLocationRemoved, isMended: false }], refused: [] })
}

/** The same file once more is nothing new, unless the one that is there no longer reads. */
async function mend(
  { store, watch, acts }: Unlocked,
  caseId: string,
  fileName: string,
  file: { readonly sha256: string; readonly bytes: Uint8Array },
): Promise<AddedFiles> {
  const kept = await store.filesOf(caseId)
  const read = await store.file(file.sha256)
  const isThere = kept.ok && kept.value.includes(file.sha256) && read.ok && read.value !== null
  if (isThere) return refused(fileName, 'alreadyThere')
  const mended = await store.keepFile(caseId, file)
  if (!mended.ok) return refused(fileName, mended.code)
  watch.mended(file.sha256)
  await acts.note('attachment.added', caseId, { part: attachmentsPart })
  return { added: [{ fileName, isLocationRemoved: false, isMended: true }], refused: [] }
}

const refused = (
  fileName: string,
  why: Refusal,
  type: AttachmentType | null = null,
): AddedFiles => ({ added: [], refused: [{ fileName, why, type }] })

/** The likeliest; a person says otherwise with one choice. */
const usualKind = (type: AttachmentType): AttachmentKind =>
  type === 'jpeg' || type === 'png' ? 'photo' : 'other'

/** Signs that cannot be seen could make one name look like another. */
const readableName = (fileName: string): string =>
  fileName.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, 255)

/** Whoever made the change in which the record was born. */
function personOf({ people }: Unlocked, { documents }: OpenCase, attachmentId: string) {
  const history = documents.part(attachmentsPart).history(['attachments', attachmentId])
  const born = history?.versions.at(-1)
  return born ? people.personOf(born.author) : null
}

async function find(
  { desk }: Unlocked,
  caseId: string,
  attachmentId: string,
): Promise<Result<Attached, NotOpened | 'unknownAttachment'>> {
  const opened = await desk.open(caseId)
  if (!opened.ok) return opened
  const found = attachedTo(opened.value.content()).find(
    (attached) => attached.attachmentId === attachmentId,
  )
  return found ? ok(found) : fail('unknownAttachment')
}

/** A file of the case that gives its hash. Nothing of another case is given, whatever a record says. */
async function contentOf(
  unlocked: Unlocked,
  caseId: string,
  attachmentId: string,
): Promise<Result<{ type: AttachmentType; bytes: Uint8Array }, NotRead>> {
  const found = await find(unlocked, caseId, attachmentId)
  if (!found.ok) return found
  const { sha256, type } = found.value
  const kept = await unlocked.store.filesOf(caseId)
  if (!kept.ok) return fail('attachmentDamaged')
  if (!kept.value.includes(sha256)) return fail('attachmentMissing')
  const read = await unlocked.store.file(sha256)
  if (read.ok && read.value) return ok({ type, bytes: read.value })
  unlocked.watch.damaged({ caseId, sha256 })
  return fail('attachmentDamaged')
}
