import type { CaseRow, Person } from '../../electron/contract/views.ts'
import { answerAt } from '../../templates/model/answers.ts'
import { latestObservation } from '../../templates/walk/new-observation.ts'
import type { Client } from '../bridge/client.ts'
import { actorIdOf, observationOfToday } from '../form/new-observation.ts'
import { todayIso } from '../wording/dates.ts'
import { type NoteDraft, noteDraft } from './note-draft.ts'
import { type OpenCase, openCase } from './open-case.ts'
import { createStore, type Store } from './store.ts'

export type NotePhase = 'starting' | 'locked' | 'readOnly' | 'noCases' | 'failed' | 'open'

export interface NoteState {
  readonly phase: NotePhase
  readonly cases: readonly CaseRow[]
  readonly draft: NoteDraft | null
  /** Why the observation could not be taken to the case that was chosen; it is where it was. */
  readonly refused: string | null
}

/** The small window for one observation: which case it is about, and the observation itself. */
export interface NoteDesk {
  readonly client: Client
  readonly store: Store<NoteState>
  /** Begins, with the case that is wanted or the one that was written last. */
  readonly start: (caseId: string | null) => Promise<void>
  /** Takes the observation to another case; what is written goes with it. */
  readonly moveTo: (caseId: string) => Promise<void>
  /** The task and the place as they were last time. */
  readonly sameAsBefore: () => void
  /** True when all of it is on disk. */
  readonly save: () => Promise<boolean>
}

export function createNoteDesk(client: Client): NoteDesk {
  const store = createStore<NoteState>({
    phase: 'starting',
    cases: [],
    draft: null,
    refused: null,
  })
  let person: Person | null = null
  /** Where the person was when the vault was locked. */
  let left: { readonly caseId: string; readonly recordId: string | null } | null = null

  const me = (opened: OpenCase): string => actorIdOf(opened.answersOf, person?.name ?? '')

  const begin = (opened: OpenCase, recordId: string = crypto.randomUUID()): NoteDraft => {
    const observations = opened.answersOf('observations')
    const latest = latestObservation(observations, me(opened))
    const isOfToday = latest?.answers.date === todayIso()
    const beginning = observationOfToday(
      opened.answersOf,
      person?.name ?? '',
      recordId,
      isOfToday ? latest : null,
    )
    return noteDraft(opened, recordId, beginning)
  }

  const open = async (caseId: string, recordId?: string): Promise<void> => {
    const outcome = await client.call('case.open', { caseId })
    if (outcome.ok) {
      const opened = openCase(client, outcome.value)
      store.set({ phase: 'open', draft: begin(opened, recordId), refused: null })
    } else {
      store.set({ phase: outcome.code === 'locked' ? 'locked' : 'failed', draft: null })
    }
  }

  const start = async (caseId: string | null, recordId?: string) => {
    const vault = await client.call('vault.state', {})
    if (!vault.ok) return store.set({ phase: 'failed' })
    if (vault.value.state !== 'open') return store.set({ phase: 'locked' })
    if (vault.value.readOnly) return store.set({ phase: 'readOnly' })
    person = vault.value.person
    const listed = await client.call('case.list', { search: '' })
    const cases = listed.ok ? listed.value : []
    store.set({ cases })
    const { draft } = store.get()
    if (draft?.openCase.hasUnsaved()) {
      // The disk would not take it before the vault was locked; it is still here.
      store.set({ phase: 'open' })
      await draft.openCase.reload()
      return
    }
    const wanted = cases.find((row) => row.caseId === caseId) ?? cases[0]
    if (!wanted) return store.set({ phase: 'noCases' })
    await open(wanted.caseId, wanted.caseId === caseId ? recordId : undefined)
  }

  /** Only words that are not on disk stay in memory, behind the locked door. */
  const leave = () => {
    const { draft } = store.get()
    if (draft) {
      left = {
        caseId: draft.openCase.caseId,
        recordId: draft.isWritten() ? draft.recordId : null,
      }
    }
    store.set({
      phase: 'locked',
      cases: [],
      draft: draft?.openCase.hasUnsaved() ? draft : null,
      refused: null,
    })
  }
  client.on('locked', leave)
  client.on('coreRestarted', leave)
  client.on('unlocked', () => void start(left?.caseId ?? null, left?.recordId ?? undefined))
  client.on('caseChanged', (change) => {
    const { draft } = store.get()
    if (draft?.openCase.caseId === change.caseId) draft.openCase.changed(change)
  })
  client.on('noteWanted', ({ caseId }) => {
    const { draft, phase } = store.get()
    const isFree = phase !== 'open' || !draft?.isWritten()
    if (isFree && caseId !== draft?.openCase.caseId) void start(caseId)
  })

  return {
    client,
    store,
    start: (caseId) => start(caseId),
    moveTo: async (caseId) => {
      const { draft } = store.get()
      if (!draft || draft.openCase.caseId === caseId) return
      const said = (field: string) =>
        answerAt(draft.answersOf('observations'), [...draft.place, field])
      const outcome = await client.call('case.open', { caseId })
      if (!outcome.ok) return store.set({ refused: outcome.code })
      const moved = begin(openCase(client, outcome.value))
      store.set({ draft: moved, refused: null })
      // Not before: one may have gone on writing while the other case was opened.
      const kept = ['date', 'task', 'placeCode', 'setting'].map(
        (field) => [field, said(field)] as const,
      )
      const text = String(said('text') ?? '')
      const at = (field: string) => [...moved.place, field]
      for (const [field, value] of kept) {
        if (typeof value !== 'string' || text.trim() === '') continue
        moved.edit('observations', { act: 'choose', place: at(field), value })
      }
      if (text.trim() === '') return
      moved.edit('observations', { act: 'write', place: at('text'), text })
      // Only what stands in its new place is taken from the old one.
      if (!(await moved.openCase.saveNow())) return
      draft.edit('observations', { act: 'write', place: [...draft.place, 'text'], text: '' })
      await draft.openCase.saveNow()
    },
    sameAsBefore: () => {
      const { draft } = store.get()
      if (!draft) return
      const others = {
        observations: [
          ...(draft.openCase.answersOf('observations').observations as readonly never[]),
        ].filter(({ recordId }) => recordId !== draft.recordId),
      }
      const latest = latestObservation(others, me(draft.openCase)) ?? latestObservation(others)
      for (const field of ['task', 'placeCode', 'setting']) {
        const value = latest?.answers[field]
        if (typeof value !== 'string' || value === '') continue
        draft.edit('observations', { act: 'choose', place: [...draft.place, field], value })
      }
    },
    save: async () => (await store.get().draft?.openCase.saveNow()) ?? true,
  }
}
