import { fail, ok } from '../../templates/model/result.ts'
import { finishRestore } from '../backups/restoring.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import type { Strength } from '../vault/key-derivation.ts'
import { createVault, hasVault, unlockVault } from '../vault/vault.ts'
import type { Handlers } from './handlers.ts'
import { setUp, type Unlocked } from './unlocked.ts'

type VaultCall = 'vault.state' | 'vault.create' | 'vault.unlock' | 'vault.lock'

export interface VaultOptions {
  readonly folder: string
  readonly strength?: Strength | undefined
  /** ISO date-time. */
  readonly now: () => string
  readonly onDefect: (call: string, error: unknown) => void
}

/** The vault's calls, and what is unlocked by them. */
export function vaultCalls({ folder, strength, now, onDefect }: VaultOptions): {
  readonly handlers: Handlers<VaultCall>
  readonly unlocked: () => Unlocked | null
  readonly lock: () => Promise<void>
} {
  let unlocked: Unlocked | null = null
  const lock = async () => {
    await unlocked?.backups.beforeLock()
    unlocked?.lock()
    unlocked = null
  }

  const handlers: Handlers<VaultCall> = {
    'vault.state': async () => {
      await finishRestore(folder).catch(() => undefined)
      if (unlocked) return ok({ state: 'open', person: unlocked.person })
      return ok({ state: (await hasVault(folder)) ? 'locked' : 'none', person: null })
    },

    'vault.create': async ({ passphrase, person }) => {
      const [made] = await Promise.all([
        createVault(folder, passphrase, person, strength),
        loadAutomerge(),
      ])
      if (!made.ok) return made
      const ready = setUp(made.value, folder, now, onDefect)
      if (!ready.ok) return fail('cannotWrite')
      unlocked = ready.value
      return ok({ person: unlocked.person })
    },

    'vault.unlock': async ({ passphrase }) => {
      await lock()
      const [opened] = await Promise.all([unlockVault(folder, passphrase), loadAutomerge()])
      if (!opened.ok) return opened
      const ready = setUp(opened.value, folder, now, onDefect)
      if (!ready.ok) return fail(ready.code === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
      unlocked = ready.value
      return ok({ person: unlocked.person })
    },

    'vault.lock': async () => {
      await lock()
      return ok(null)
    },
  }
  return { handlers, unlocked: () => unlocked, lock }
}
