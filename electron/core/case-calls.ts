import { randomUUID } from 'node:crypto'
import example from '../../assets/example-case.json' with { type: 'json' }
import { joinCaseFile, splitCaseFile } from '../../templates/case/case-file.ts'
import { readCaseFile } from '../../templates/case/read-case-file.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { JsonObject } from '../../templates/model/json.ts'
import { fail, ok } from '../../templates/model/result.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { AuditEvent } from '../contract/audit-events.ts'
import { attachmentsPart, isOfWriting, isTakingOff } from './attached.ts'
import { isFoundBy } from './case-entry.ts'
import type { Works } from './handlers.ts'
import { signOffsIn, versionOf } from './signed-versions.ts'
import { talkAct } from './talk-acts.ts'
import type { Unlocked } from './unlocked.ts'

type CaseCall =
  | 'case.list'
  | 'case.create'
  | 'case.example'
  | 'case.importText'
  | 'case.open'
  | 'case.edit'
  | 'case.fileText'

export const caseCalls: Works<CaseCall> = {
  'case.list': async ({ store }, { search }) => {
    const [rows, entries] =
      search.trim() === '' ? [await store.rows(), null] : [null, await store.entries()]
    if (rows?.ok) return ok(rows.value)
    if (!entries?.ok) throw new Error('The list of cases is damaged')
    return ok(entries.value.filter(isFoundBy(search)).map(({ row }) => row))
  },

  'case.create': async (unlocked, { firstName, lastName, language = 'fi' }) =>
    found(unlocked, { language, client: { firstName, lastName } }),

  'case.example': async (unlocked) => found(unlocked, example, 'case.exampleMade'),

  'case.importText': async (unlocked, { text }) => {
    const read = readCaseFile(text)
    if (!read.ok) return read
    const made = await found(unlocked, read.value.file, 'case.imported')
    return made.ok ? ok({ ...made.value, unknown: read.value.unknown }) : made
  },

  'case.open': async ({ desk, identity }, { caseId }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const { documents, content, signed, editedAt } = opened.value
    const versions = signOffsIn(documents).map(versionOf)
    const { changedSinceSigned } = signed
    const selfKey = identity.author
    return ok({ caseId, selfKey, parts: content(), versions, changedSinceSigned, editedAt })
  },

  'case.edit': async ({ desk }, { caseId, part, edits }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    if (part === attachmentsPart && !edits.every(isOfWriting)) return fail('badEdit')
    const edited = opened.value.documents.part(part).edit(edits)
    if (!edited.ok) return edited
    const kept = edited.value
      ? await desk.keep(opened.value, part, edited.value, actOf(part, edits))
      : opened
    if (!kept.ok) return kept
    const { signed, editedAt } = kept.value
    return ok({ savedAt: editedAt, changedSinceSigned: signed.changedSinceSigned })
  },

  'case.fileText': async ({ desk }, { caseId }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const file = joinCaseFile(opened.value.documents.content())
    return ok({ text: `${JSON.stringify(file, null, 2)}\n` })
  },
}

/** What the log calls edits that are an act of their own. */
const actOf = (part: PartName, edits: readonly Edit[]): AuditEvent | undefined =>
  part === attachmentsPart
    ? edits.some(isTakingOff)
      ? 'attachment.removed'
      : undefined
    : talkAct(part, edits)

/** Takes a checked file in as a new case of its own. */
const found = ({ desk }: Unlocked, file: JsonObject, as?: AuditEvent) =>
  desk.found(
    splitCaseFile(file, () => randomUUID()),
    as,
  )
