import type { CaseView, SignedVersion, Signer, TakenBack } from '../../electron/contract/views.ts'
import type { Answers, PartContent, Place } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { type PartName, partNamed } from '../../templates/parts/index.ts'
import { wholeOf } from '../../templates/parts/sections.ts'
import { applyEdit, type Removed } from '../bridge/apply-edit.ts'
import type { Client } from '../bridge/client.ts'
import { createEditQueue, type Saving } from './edit-queue.ts'
import { createStore, type Store } from './store.ts'

/** The case as the window shows it: what is on disk, with what is being typed laid over it. */
export interface CaseSnapshot {
  readonly parts: CaseView['parts']
  readonly versions: readonly SignedVersion[]
  readonly changedSinceSigned: boolean
  /** ISO date-time of the latest change that is on disk. */
  readonly savedAt: string
  readonly saving: Saving
}

export interface OpenCase {
  readonly caseId: string
  /** The key under which this vault's person writes. */
  readonly selfKey: string
  readonly store: Store<CaseSnapshot>
  readonly answersOf: (part: PartName) => Answers
  readonly edit: (part: PartName, edit: Edit) => void
  /** One act of several edits: they are saved together, and taken back together. */
  readonly act: (part: PartName, edits: readonly Edit[]) => Promise<void>
  readonly saveNow: () => Promise<boolean>
  readonly hasUnsaved: () => boolean
  /** Reads the case again from disk, once nothing waits to be saved. */
  readonly reload: () => Promise<string | null>
  /** Takes back, or does again, what this person did last; a code when it cannot be done. */
  readonly undo: () => Promise<TakenBackOutcome>
  readonly redo: () => Promise<TakenBackOutcome>
  readonly restore: (part: PartName, place: Place, hash: string) => Promise<TakenBackOutcome>
  /** Freezes the case; `null` when it is done, otherwise the code of what stood in the way. */
  readonly sign: (signers: readonly Signer[], despiteQuestions?: string) => Promise<string | null>
}

export type TakenBackOutcome =
  | { readonly ok: true; readonly value: TakenBack }
  | { readonly ok: false; readonly code: string }

export function openCase(client: Client, view: CaseView): OpenCase {
  const store = createStore<CaseSnapshot>({ ...shown(view), saving: { at: 'saved' } })
  const removed = new Map<PartName, Removed>()
  const queue = createEditQueue({
    send: (part, edits) => client.call('case.edit', { caseId: view.caseId, part, edits }),
    onSaving: (saving) => store.set({ saving }),
    onSaved: ({ savedAt, changedSinceSigned }) => store.set({ savedAt, changedSinceSigned }),
  })

  const reload = async () => {
    if (!(await queue.saveNow())) return 'cannotWrite'
    const outcome = await client.call('case.open', { caseId: view.caseId })
    if (!outcome.ok) return outcome.code
    // What was typed while the answer travelled must not be overwritten by it.
    if (queue.isEmpty()) store.set(shown(outcome.value))
    return null
  }

  /** What is being typed is an act as well: it must be on disk before it can be taken back. */
  const takeBack = async (ask: () => Promise<TakenBackOutcome>): Promise<TakenBackOutcome> => {
    if (!(await queue.saveNow())) return { ok: false, code: 'cannotWrite' }
    const outcome = await ask()
    if (outcome.ok) store.set(withPart(store.get().parts, outcome.value))
    return outcome
  }

  const edit = (part: PartName, one: Edit) => {
    store.set({ parts: withEdit(store.get().parts, part, one, binOf(removed, part)) })
    queue.add(part, one)
  }

  return {
    caseId: view.caseId,
    selfKey: view.selfKey,
    store,
    answersOf: (part) => store.get().parts[part].answers,
    edit,
    act: async (part, edits) => {
      // What waits from before is an act of its own.
      await queue.saveNow()
      for (const one of edits) edit(part, one)
      await queue.saveNow()
    },
    saveNow: queue.saveNow,
    hasUnsaved: () => !queue.isEmpty(),
    reload,
    undo: () => takeBack(() => client.call('case.undo', { caseId: view.caseId })),
    redo: () => takeBack(() => client.call('case.redo', { caseId: view.caseId })),
    restore: (part, place, hash) =>
      takeBack(() =>
        client.call('case.restore', { caseId: view.caseId, part, place: [...place], hash }),
      ),
    sign: async (signers, despiteQuestions) => {
      if (!(await queue.saveNow())) return 'cannotWrite'
      const outcome = await client.call('signOff.sign', {
        caseId: view.caseId,
        signers: [...signers],
        ...(despiteQuestions && { despiteQuestions }),
      })
      return outcome.ok ? reload() : outcome.code
    },
  }
}

const shown = (view: CaseView) => ({
  parts: view.parts,
  versions: view.versions,
  changedSinceSigned: view.changedSinceSigned,
  savedAt: view.editedAt,
})

const withPart = (
  parts: CaseView['parts'],
  { part, content, savedAt, changedSinceSigned }: TakenBack,
) => ({ parts: { ...parts, [part]: content }, savedAt, changedSinceSigned })

function withEdit(parts: CaseView['parts'], part: PartName, edit: Edit, bin: Removed) {
  const content: PartContent = parts[part]
  const answers = applyEdit(wholeOf(partNamed(part)), content.answers, edit, bin)
  return { ...parts, [part]: { ...content, answers } }
}

function binOf(removed: Map<PartName, Removed>, part: PartName): Removed {
  const bin = removed.get(part) ?? new Map()
  removed.set(part, bin)
  return bin
}
