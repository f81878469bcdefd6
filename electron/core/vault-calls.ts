import { fail, ok } from '../../templates/model/result.ts'
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
}

/** The vault's calls, and what is unlocked by them. */
export function vaultCalls({ folder, strength, now }: VaultOptions): {
  readonly handlers: Handlers<VaultCall>
  readonly unlocked: () => Unlocked | null
} {
  let unlocked: Unlocked | null = null
  const lock = () => {
    unlocked?.lock()
    unlocked = null
  }

  const handlers: Handlers<VaultCall> = {
    'vault.state': async () => {
      if (unlocked) return ok({ state: 'open', person: unlocked.person })
      return ok({ state: (await hasVault(folder)) ? 'locked' : 'none', person: null })
    },

    'vault.create': async ({ passphrase, person }) => {
      const [made] = await Promise.all([
        createVault(folder, passphrase, person, strength),
        loadAutomerge(),
      ])
      if (!made.ok) return made
      const ready = setUp(made.value, now)
      if (!ready.ok) return fail('cannotWrite')
      unlocked = ready.value
      return ok({ person: unlocked.person })
    },

    'vault.unlock': async ({ passphrase }) => {
      lock()
      const [opened] = await Promise.all([unlockVault(folder, passphrase), loadAutomerge()])
      if (!opened.ok) return opened
      const ready = setUp(opened.value, now)
      if (!ready.ok) return fail(ready.code === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
      unlocked = ready.value
      return ok({ person: unlocked.person })
    },

    'vault.lock': async () => {
      lock()
      return ok(null)
    },
  }
  return { handlers, unlocked: () => unlocked }
}
