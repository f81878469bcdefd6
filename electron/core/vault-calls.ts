import { fail, ok, type Result } from '../../templates/model/result.ts'
import { finishRestore } from '../backups/restoring.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import type { AuditEvent } from '../contract/audit-events.ts'
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
    const left = unlocked
    unlocked = null
    await left?.acts.note('vault.locked')
    left?.lock()
    await left?.keys.settled()
  }

  /** Opens in the place of whatever was open, and sets up the desk on it. */
  const enter = async <C extends string>(
    as: AuditEvent,
    open: () => Promise<Result<OpenVault, C>>,
  ): Promise<Result<Opened, C | 'vaultDamaged' | 'cannotWrite'>> => {
    await lock()
    const [opened] = await Promise.all([open(), loadAutomerge()])
    if (!opened.ok) return opened
    const ready = setUp(opened.value, folder, now, onDefect)
    if (!ready.ok) return fail(ready.code === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
    unlocked = ready.value
    await unlocked.acts.note(as)
    return ok({ person: unlocked.person, readOnly: unlocked.readOnly })
  }

  const handlers: Handlers<VaultCall> = {
    'vault.state': async () => {
      await finishRestore(folder).catch(() => undefined)
      if (unlocked) {
        return ok({ state: 'open', person: unlocked.person, readOnly: unlocked.readOnly })
      }
      const state = (await hasVault(folder)) ? 'locked' : 'none'
      return ok({ state, person: null, readOnly: null })
    },

    'vault.create': async ({ passphrase, person }) => {
      const made = await enter('vault.created', () =>
        createVault(folder, passphrase, person, strength),
      )
      return made.ok ? made : fail(made.code === 'vaultDamaged' ? 'cannotWrite' : made.code)
    },

    'vault.unlock': ({ passphrase }) =>
      enter('vault.unlocked', () => unlockVault(folder, passphrase, strength)),

    'vault.recover': async ({ key, passphrase }) => {
      const read = readRecoveryKey(key)
      if (!read.ok) return fail('wrongRecoveryKey')
      return enter('vault.recovered', () => recoverVault(folder, read.secret, passphrase, strength))
    },

    'device.openWith': async ({ secret }) => {
      const opened = await enter('vault.unlockedByDevice', () =>
        unlockVaultByDevice(folder, secret, strength),
      )
      secret.fill(0)
      return opened
    },

    'vault.lock': async () => {
      await lock()
      return ok(null)
    },
  }
  return { handlers, unlocked: () => unlocked, lock }
}
