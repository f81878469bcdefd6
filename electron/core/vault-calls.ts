import { fail, ok, type Result } from '../../templates/model/result.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import { readRecoveryKey } from '../contract/recovery-key.ts'
import type { Opened } from '../contract/vault-views.ts'
import type { Strength } from '../vault/key-derivation.ts'
import {
  createVault,
  hasVault,
  type OpenVault,
  recoverVault,
  unlockVault,
  unlockVaultByDevice,
} from '../vault/vault.ts'
import type { Handlers } from './handlers.ts'
import { setUp, type Unlocked } from './unlocked.ts'

type VaultCall =
  | 'vault.state'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.recover'
  | 'device.openWith'
  | 'vault.lock'

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
  const lock = async () => {
    const left = unlocked
    unlocked = null
    left?.lock()
    await left?.keys.settled()
  }

  /** Opens in the place of whatever was open, and sets up the desk on it. */
  const enter = async <C extends string>(
    open: () => Promise<Result<OpenVault, C>>,
  ): Promise<Result<Opened, C | 'vaultDamaged' | 'cannotWrite'>> => {
    await lock()
    const [opened] = await Promise.all([open(), loadAutomerge()])
    if (!opened.ok) return opened
    const ready = setUp(opened.value, now)
    if (!ready.ok) return fail(ready.code === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
    unlocked = ready.value
    return ok({ person: unlocked.person, readOnly: unlocked.readOnly })
  }

  const handlers: Handlers<VaultCall> = {
    'vault.state': async () => {
      if (unlocked) {
        return ok({ state: 'open', person: unlocked.person, readOnly: unlocked.readOnly })
      }
      const state = (await hasVault(folder)) ? 'locked' : 'none'
      return ok({ state, person: null, readOnly: null })
    },

    'vault.create': async ({ passphrase, person }) => {
      const made = await enter(() => createVault(folder, passphrase, person, strength))
      return made.ok ? made : fail(made.code === 'vaultDamaged' ? 'cannotWrite' : made.code)
    },

    'vault.unlock': ({ passphrase }) => enter(() => unlockVault(folder, passphrase, strength)),

    'vault.recover': async ({ key, passphrase }) => {
      const read = readRecoveryKey(key)
      if (!read.ok) return fail('wrongRecoveryKey')
      return enter(() => recoverVault(folder, read.secret, passphrase, strength))
    },

    'device.openWith': async ({ secret }) => {
      const opened = await enter(() => unlockVaultByDevice(folder, secret, strength))
      secret.fill(0)
      return opened
    },

    'vault.lock': async () => {
      await lock()
      return ok(null)
    },
  }
  return { handlers, unlocked: () => unlocked }
}
