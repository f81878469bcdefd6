import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CaseDocuments, CaseTakenBack } from '../casefile/case-documents.ts'
import type { TakenBack } from '../contract/views.ts'
import type { Works } from './handlers.ts'
import { signedStateOf } from './signed-versions.ts'
import type { Unlocked } from './unlocked.ts'

type HistoryCall = 'case.undo' | 'case.redo'

export const historyCalls: Works<HistoryCall> = {
  'case.undo': async (unlocked, { caseId }) => {
    const taken = await keptTaken(unlocked, caseId, (documents) => documents.undo())
    return taken.ok ? (taken.value ? ok(taken.value) : fail('nothingToUndo')) : taken
  },
  'case.redo': async (unlocked, { caseId }) => {
    const taken = await keptTaken(unlocked, caseId, (documents) => documents.redo())
    return taken.ok ? (taken.value ? ok(taken.value) : fail('nothingToRedo')) : taken
  },
}

async function keptTaken(
  { desk }: Unlocked,
  caseId: string,
  take: (documents: CaseDocuments) => CaseTakenBack | null,
): Promise<Result<TakenBack | null, 'unknownCase' | 'caseDamaged' | 'cannotWrite'>> {
  const opened = await desk.open(caseId)
  if (!opened.ok) return opened
  const taken = take(opened.value.documents)
  if (!taken) return ok(null)
  const { part, change, places } = taken
  const kept = await desk.keep(opened.value, part, change)
  if (!kept.ok) return kept
  const { documents, editedAt: savedAt } = kept.value
  const { changedSinceSigned } = signedStateOf(documents, documents.content())
  const content = documents.part(part).content()
  return ok({ savedAt, changedSinceSigned, part, content, places })
}
