import type { Input, Output } from '../../electron/contract/calls.ts'
import type { Person } from '../../electron/contract/views.ts'
import type { StepName } from '../../templates/walk/steps.ts'
import type { Client } from '../bridge/client.ts'
import { type OpenCase, openCase } from './open-case.ts'
import { createStore, type Store } from './store.ts'

export type Phase = 'starting' | 'unreachable' | 'none' | 'locked' | 'open'

export interface SessionState {
  readonly phase: Phase
  readonly person: Person | null
  /** Why the unlock screen is here, when the person did not ask for it. */
  readonly notice: 'coreRestarted' | null
  readonly openCase: OpenCase | null
  readonly step: StepName
}

export interface Session {
  readonly client: Client
  readonly store: Store<SessionState>
  readonly start: () => Promise<void>
  readonly create: (input: Input<'vault.create'>) => Promise<string | null>
  readonly unlock: (passphrase: string) => Promise<string | null>
  /** Saves, then locks; false when something could not be saved and nothing was locked. */
  readonly lock: (options?: { readonly evenUnsaved: boolean }) => Promise<boolean>
  readonly openCase: (caseId: string, step?: StepName) => Promise<string | null>
  readonly goTo: (step: StepName) => void
  readonly goHome: () => Promise<boolean>
}

/** Who is at the desk and what lies open on it. */
export function createSession(client: Client): Session {
  const store = createStore<SessionState>({
    phase: 'starting',
    person: null,
    notice: null,
    openCase: null,
    step: 'start',
  })

  const enter = async ({ person }: { person: Person }) => {
    // A case that still holds unsaved words is opened at the same place, and they are saved first.
    await store.get().openCase?.reload()
    store.set({ phase: 'open', person, notice: null })
  }

  const leaveOpenCase = () => {
    const { openCase: left } = store.get()
    return left?.hasUnsaved() ? left : null
  }

  client.on('locked', () => store.set({ phase: 'locked', openCase: leaveOpenCase() }))
  client.on('coreRestarted', () => store.set({ phase: 'locked', notice: 'coreRestarted' }))

  return {
    client,
    store,
    start: async () => {
      const outcome = await client.call('vault.state', {})
      store.set(outcome.ok ? phaseOf(outcome.value) : { phase: 'unreachable' })
    },
    create: async (input) => {
      const outcome = await client.call('vault.create', input)
      if (outcome.ok) await enter(outcome.value)
      return outcome.ok ? null : outcome.code
    },
    unlock: async (passphrase) => {
      const outcome = await client.call('vault.unlock', { passphrase })
      if (outcome.ok) await enter(outcome.value)
      return outcome.ok ? null : outcome.code
    },
    lock: async (options) => {
      const saved = (await store.get().openCase?.saveNow()) ?? true
      if (!saved && !options?.evenUnsaved) return false
      await client.call('vault.lock', {})
      store.set({ phase: 'locked', openCase: leaveOpenCase() })
      return true
    },
    openCase: async (caseId, step = 'start') => {
      const outcome = await client.call('case.open', { caseId })
      if (outcome.ok) store.set({ openCase: openCase(client, outcome.value), step })
      return outcome.ok ? null : outcome.code
    },
    goTo: (step) => {
      void store.get().openCase?.saveNow()
      store.set({ step })
    },
    goHome: async () => {
      const saved = (await store.get().openCase?.saveNow()) ?? true
      if (saved) store.set({ openCase: null })
      return saved
    },
  }
}

const phaseOf = ({ state, person }: Output<'vault.state'>): Partial<SessionState> => ({
  phase: state,
  person,
})
