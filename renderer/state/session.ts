import type { Input, Outcome, Output } from '../../electron/contract/calls.ts'
import type { Opened } from '../../electron/contract/vault-views.ts'
import type { Person } from '../../electron/contract/views.ts'
import type { StepName } from '../../templates/walk/steps.ts'
import type { Client } from '../bridge/client.ts'
import { type OpenCase, openCase } from './open-case.ts'
import { createStore, type Store } from './store.ts'

export type Phase = 'starting' | 'unreachable' | 'none' | 'locked' | 'open'

/** Of the whole case: its files, what is open in it, views side by side. */
export type CasePage = 'attachments' | 'turns' | 'views'

export interface SessionState {
  readonly phase: Phase
  readonly person: Person | null
  /** Why the unlock screen is here, when the person did not ask for it. */
  readonly notice: 'coreRestarted' | 'lockedBySystem' | null
  /** Where else the vault is open, so that it can only be read here. */
  readonly readOnly: Opened['readOnly']
  readonly openCase: OpenCase | null
  /** The case that was open when the vault was locked: the person comes back to it. */
  readonly leftCase: string | null
  readonly step: StepName
  /** What is on the screen instead of a step. */
  readonly casePage: CasePage | null
}

export interface Session {
  readonly client: Client
  readonly store: Store<SessionState>
  /** Asks how it is with the vault: whether there is one, and whether it is open. */
  readonly start: () => Promise<void>
  readonly create: (input: Input<'vault.create'>) => Promise<string | null>
  readonly unlock: (passphrase: string) => Promise<string | null>
  readonly unlockByDevice: () => Promise<string | null>
  /** Opens by the recovery sheet and sets a new passphrase. */
  readonly recover: (input: Input<'vault.recover'>) => Promise<string | null>
  /** Saves, then locks; false when something could not be saved and nothing was locked. */
  readonly lock: (options?: { readonly evenUnsaved: boolean }) => Promise<boolean>
  readonly openCase: (caseId: string, step?: StepName) => Promise<string | null>
  readonly goTo: (step: StepName) => void
  readonly goToPage: (page: CasePage) => void
  readonly goHome: () => Promise<boolean>
}

/**
 * Who is at the desk and what lies open on it.
 * @param isLocked whether it is known from the beginning that there is a vault, and locked
 */
export function createSession(client: Client, isLocked = false): Session {
  const store = createStore<SessionState>({
    phase: isLocked ? 'locked' : 'starting',
    person: null,
    notice: null,
    readOnly: null,
    openCase: null,
    leftCase: null,
    step: 'start',
    casePage: null,
  })

  const enter = async ({ person, readOnly }: Opened) => {
    // A case that still holds unsaved words is opened at the same place, and they are saved first.
    await store.get().openCase?.reload()
    store.set({ phase: 'open', person, readOnly, notice: null, ...(await returned()) })
  }
  const entered = async (outcome: Outcome<'vault.unlock' | 'vault.recover' | 'device.unlock'>) => {
    if (outcome.ok) await enter(outcome.value)
    return outcome.ok ? null : outcome.code
  }

  /** The case that was open when the vault was locked, read again from disk. */
  const returned = async () => {
    const { openCase: kept, leftCase } = store.get()
    if (kept || leftCase === null) return { leftCase: null }
    const outcome = await client.call('case.open', { caseId: leftCase })
    return { leftCase: null, openCase: outcome.ok ? openCase(client, outcome.value) : null }
  }

  /** Only a case whose words are not on disk stays in memory, behind the locked door. */
  const leave = (): Partial<SessionState> => {
    const { openCase: left } = store.get()
    const kept = left?.hasUnsaved() ? left : null
    return { phase: 'locked', openCase: kept, leftCase: left?.caseId ?? null }
  }

  client.on('locked', () => store.set({ ...leave(), notice: 'lockedBySystem' }))
  client.on('caseChanged', (change) => {
    const { openCase: opened } = store.get()
    if (opened?.caseId === change.caseId) opened.changed(change)
  })
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
      return entered(await client.call('vault.unlock', { passphrase }))
    },
    unlockByDevice: async () => entered(await client.call('device.unlock', {})),
    recover: async (input) => entered(await client.call('vault.recover', input)),
    lock: async (options) => {
      const saved = (await store.get().openCase?.saveNow()) ?? true
      if (!saved && !options?.evenUnsaved) return false
      await client.call('vault.lock', {})
      store.set(leave())
      return true
    },
    openCase: async (caseId, step = 'start') => {
      const outcome = await client.call('case.open', { caseId })
      if (outcome.ok) {
        const opened = openCase(client, outcome.value)
        store.set({ openCase: opened, step, casePage: null })
      }
      return outcome.ok ? null : outcome.code
    },
    goTo: (step) => {
      void store.get().openCase?.saveNow()
      store.set({ step, casePage: null })
    },
    goToPage: (casePage) => {
      void store.get().openCase?.saveNow()
      store.set({ casePage })
    },
    goHome: async () => {
      const saved = (await store.get().openCase?.saveNow()) ?? true
      if (saved) store.set({ openCase: null, casePage: null })
      return saved
    },
  }
}

const phaseOf = ({ state, person, readOnly }: Output<'vault.state'>): Partial<SessionState> => ({
  phase: state,
  person,
  readOnly,
})
