import type { CaseContent } from '../../templates/case/case-file.ts'
import { entryOnceAt, hashOfEntry, sourceOf } from '../../templates/case/entries.ts'
import type { Place } from '../../templates/model/answers.ts'
import { contentDiff } from '../../templates/model/content-diff.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { type AnyPart, type PartName, parts } from '../../templates/parts/index.ts'
import type { CaseDocuments, CaseTakenBack } from '../casefile/case-documents.ts'
import { writersOf } from '../casefile/writers.ts'
import type { AuditEvent } from '../contract/audit-events.ts'
import type { TakenBack } from '../contract/views.ts'
import type { OpenCase } from './case-desk.ts'
import type { Works } from './handlers.ts'
import { signedContent, signedStateOf, signOffsIn } from './signed-versions.ts'
import type { Unlocked } from './unlocked.ts'

type HistoryCall =
  | 'case.undo'
  | 'case.redo'
  | 'case.history'
  | 'case.entryAsSeen'
  | 'case.writers'
  | 'case.restore'
  | 'case.compare'

export const historyCalls: Works<HistoryCall> = {
  'case.undo': async (unlocked, { caseId }) => {
    const taken = await keptTaken(unlocked, caseId, 'case.undone', (documents) => documents.undo())
    return taken.ok ? (taken.value ? ok(taken.value) : fail('nothingToUndo')) : taken
  },
  'case.redo': async (unlocked, { caseId }) => {
    const taken = await keptTaken(unlocked, caseId, 'case.redone', (documents) => documents.redo())
    return taken.ok ? (taken.value ? ok(taken.value) : fail('nothingToRedo')) : taken
  },

  'case.history': async ({ desk, people, identity }, { caseId, part, place }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const history = opened.value.documents.part(part).history(place)
    if (!history) return fail('unknownPlace')
    const versions = history.versions.map(({ hash, author, device, at, changes }) => ({
      hash,
      at: new Date(at).toISOString(),
      person: people.personOf(author),
      isMine: author === identity.author,
      device: device === null ? null : people.deviceName(device),
      changes,
    }))
    return ok({ versions, runs: history.runs })
  },

  'case.entryAsSeen': async ({ desk }, { caseId, source, hash }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const where = sourceOf(source)
    if (!where) return fail('unknownPlace')
    const session = opened.value.documents.part(where.part)
    const isRecord = 'list' in where
    const states = session.statesOf(isRecord ? where.list : where.group, isRecord ? source : null)
    for (const { recordId, answers } of states) {
      const entry = entryOnceAt(source, recordId, answers)
      if (entry && hashOfEntry(entry) === hash) return ok({ recordId, answers })
    }
    return fail('unknownPlace')
  },

  'case.writers': async ({ desk, people }, { caseId }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const { documents } = opened.value
    return ok(
      Object.fromEntries(
        parts.flatMap(({ name }) => {
          const writers = writersOf(documents.part(name).changes())
          const named = writers.map(({ author, at }) => ({
            person: people.personOf(author),
            at: new Date(at).toISOString(),
          }))
          return named.length > 0 ? [[name, named]] : []
        }),
      ),
    )
  },

  'case.restore': async (unlocked, { caseId, part, place, hash }) => {
    const opened = await unlocked.desk.open(caseId)
    if (!opened.ok) return opened
    const restored = opened.value.documents.part(part).restore(place, hash)
    if (!restored.ok) return fail('unknownPlace')
    const change = restored.value
    const kept = change
      ? await unlocked.desk.keep(opened.value, part, change, 'history.restored')
      : opened
    return kept.ok ? ok(takenBackIn(kept.value, part, [place])) : kept
  },

  'case.compare': async ({ desk }, { caseId, before, after }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const [old, now] = [before, after].map((version) =>
      contentOfVersion(opened.value.documents, version),
    )
    if (!old || !now) return fail('unknownVersion')
    return ok({ parts: parts.flatMap((part) => partDiff(part, old, now)) })
  },
}

function contentOfVersion(documents: CaseDocuments, version: string | null): CaseContent | null {
  if (version === null) return documents.content()
  const signed = signOffsIn(documents).find(({ record }) => record.versionId === version)
  return signed ? signedContent(documents, signed.record) : null
}

function partDiff({ name, fields }: AnyPart, old: CaseContent, now: CaseContent) {
  const [before, after] = [old[name], now[name]]
  const changes = contentDiff(fields, before.answers, after.answers)
  return changes.length > 0 ? [{ part: name, before, after, changes }] : []
}

async function keptTaken(
  { desk }: Unlocked,
  caseId: string,
  as: AuditEvent,
  take: (documents: CaseDocuments) => CaseTakenBack | null,
): Promise<Result<TakenBack | null, 'unknownCase' | 'caseDamaged' | 'cannotWrite'>> {
  const opened = await desk.open(caseId)
  if (!opened.ok) return opened
  const taken = take(opened.value.documents)
  if (!taken) return ok(null)
  const { part, change, places } = taken
  const kept = await desk.keep(opened.value, part, change, as)
  if (!kept.ok) return kept
  return ok(takenBackIn(kept.value, part, places))
}

function takenBackIn(open: OpenCase, part: PartName, places: readonly Place[]): TakenBack {
  const { documents, editedAt: savedAt } = open
  const { changedSinceSigned } = signedStateOf(documents, documents.content)
  return { savedAt, changedSinceSigned, part, content: documents.part(part).content(), places }
}
