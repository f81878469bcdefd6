import type { CaseChange } from '../../electron/contract/events.ts'
import type {
  CaseView,
  SavedMark,
  SignedVersion,
  Signer,
  TakenBack,
} from '../../electron/contract/views.ts'
import {
  type Answers,
  answerAt,
  type PartContent,
  type Place,
} from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import { keptText, mergeText } from '../../templates/model/merge-text.ts'
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
  /** The case was changed elsewhere: what is being typed here is laid over that. */
  readonly changed: (change: CaseChange) => void
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
  /** What is on disk, as far as this window has heard; what is shown is this with the unsaved over it. */
  let onDisk = view.parts
  /** What is shown may not be what is on disk, which is asked as soon as it is quiet here. */
  let isInDoubt = false
  const queue = createEditQueue({
    send: (part, edits) => client.call('case.edit', { caseId: view.caseId, part, edits }),
    onSaving: (saving) => {
      store.set({ saving })
      if (saving.at === 'saved' && isInDoubt) {
        isInDoubt = false
        void reload()
      }
    },
    onSaved: ({ savedAt, changedSinceSigned }, part, edits) => {
      onDisk = withEdits(onDisk, part, edits, binOf(removed, part))
      store.set({ savedAt, changedSinceSigned })
    },
  })

  const reload = async () => {
    const isSaved = await queue.saveNow()
    isInDoubt ||= !isSaved
    if (!isSaved) return 'cannotWrite'
    const outcome = await client.call('case.open', { caseId: view.caseId })
    if (!outcome.ok) return outcome.code
    // What was typed while the answer travelled must not be overwritten by it.
    isInDoubt ||= !queue.isEmpty()
    if (queue.isEmpty()) {
      onDisk = outcome.value.parts
      store.set(shown(outcome.value))
    }
    return null
  }

  /** A part of the case reads otherwise on disk: what is not there yet is laid over it. */
  const settle = (
    part: PartName,
    content: PartContent,
    { savedAt, changedSinceSigned }: SavedMark,
  ) => {
    onDisk = { ...onDisk, [part]: content }
    let now = onDisk
    isInDoubt ||= queue.unsaved(part).length > 0
    queue.rebase(part, (edit) => {
      const based = basedOn(now[part].answers, edit)
      now = withEdits(now, part, [based], binOf(removed, part))
      return based
    })
    store.set({ parts: { ...store.get().parts, [part]: now[part] }, savedAt, changedSinceSigned })
  }

  /** What is being typed is an act as well: it must be on disk before it can be taken back. */
  const takeBack = async (ask: () => Promise<TakenBackOutcome>): Promise<TakenBackOutcome> => {
    if (!(await queue.saveNow())) return { ok: false, code: 'cannotWrite' }
    const outcome = await ask()
    if (outcome.ok) settle(outcome.value.part, outcome.value.content, outcome.value)
    return outcome
  }

  const edit = (part: PartName, one: Edit) => {
    const before = store.get().parts
    isInDoubt ||= one.act === 'restore'
    store.set({ parts: withEdits(before, part, [one], binOf(removed, part)) })
    queue.add(part, one.act === 'write' ? { ...one, from: textIn(before, part, one) } : one)
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
    changed: (change) => {
      if (change.how === 'other') return void reload()
      const { part, mark } = change
      const content =
        change.how === 'content'
          ? change.content
          : withEdits(onDisk, part, change.edits, binOf(removed, part))[part]
      settle(part, content, mark)
      if (change.how === 'edits' && change.edits.some(isOfOrder)) void reload()
    },
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
      if (!outcome.ok) return outcome.code
      // It is done, whatever becomes of what has been typed since.
      await reload()
      return null
    },
  }
}

const shown = (view: CaseView) => ({
  parts: view.parts,
  versions: view.versions,
  changedSinceSigned: view.changedSinceSigned,
  savedAt: view.editedAt,
})

function withEdits(
  parts: CaseView['parts'],
  part: PartName,
  edits: readonly Edit[],
  bin: Removed,
): CaseView['parts'] {
  const fields = wholeOf(partNamed(part))
  const content: PartContent = parts[part]
  const answers = edits.reduce((now, edit) => applyEdit(fields, now, edit, bin), content.answers)
  return { ...parts, [part]: { ...content, answers } }
}

/**
 * Where these put an item, and which words come back with it, depends on items out of sight as well:
 * of those the disk knows more than a window does.
 */
const isOfOrder = ({ act }: Edit): boolean => act === 'add' || act === 'move' || act === 'restore'

/** The text that an edit writes over; `undefined` where this window does not know what stands there. */
function textIn(parts: CaseView['parts'], part: PartName, { place }: Edit): string | undefined {
  const text = answerAt(parts[part].answers, place)
  return typeof text === 'string' ? text : undefined
}

/** An edit as it is when its writer has seen what stands there by now. */
function basedOn(answers: Answers, edit: Edit): Edit {
  if (edit.act !== 'write' || edit.from === undefined) return edit
  const now = String(answerAt(answers, edit.place) ?? '')
  if (now === edit.from) return edit
  return { ...edit, text: mergeText(keptText(edit.from), keptText(edit.text), now), from: now }
}

function binOf(removed: Map<PartName, Removed>, part: PartName): Removed {
  const bin = removed.get(part) ?? new Map()
  removed.set(part, bin)
  return bin
}
