import { fail, ok, type Result } from '../../templates/model/result.ts'
import { finishRestore } from '../backups/restoring.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import type { AuditEvent } from '../contract/audit-events.ts'
import type { CaseChange } from '../contract/events.ts'
import { readRecoveryKey } from '../contract/recovery-key.ts'
import type { LockReason, Opened } from '../contract/vault-views.ts'
import type { Strength } from '../vault/key-derivation.ts'
import { fileOutcome } from '../vault/outcomes.ts'
import {
  countOutside,
  forgetOutside,
  type OutsideAct,
  outsideTallies,
} from '../vault/outside-acts.ts'
import {
  createVault,
  hasVault,
  type OpenVault,
  recoverVault,
  unlockVault,
  unlockVaultByDevice,
} from '../vault/vault.ts'
import { eraseRemovedFiles } from './erasing.ts'
import type { Handlers } from './handlers.ts'
import { type Door, setUp, type Unlocked } from './unlocked.ts'

type VaultCall =
  | 'vault.state'
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.recover'
  | 'device.openWith'
  | 'vault.lock'

/** What somebody gets who tries a secret that is not the right one. */
const guesses: ReadonlySet<string> = new Set(['wrongPassphrase', 'wrongRecoveryKey'])

export interface VaultOptions {
  readonly folder: string
  readonly strength?: Strength | undefined
  /** ISO date-time. */
  readonly now: () => string
  readonly onDefect: (call: string, error: unknown) => void
  readonly door: Door
  /** Indexes in the background the cases that are not. */
  readonly beginIndexing: () => void
  /** Told when a case reads otherwise than it was shown, though nobody has changed it. */
  readonly onChanged: (change: CaseChange) => void
}

/** What the log says of each reason for locking. */
const lockings: Readonly<Record<LockReason, AuditEvent>> = {
  person: 'vault.locked',
  idle: 'vault.lockedIdle',
  system: 'vault.lockedBySystem',
  sleep: 'vault.lockedAsleep',
  closing: 'vault.closed',
}

/** The vault's calls, and what is unlocked by them. */
export function vaultCalls(options: VaultOptions): {
  readonly handlers: Handlers<VaultCall>
  readonly unlocked: () => Unlocked | null
  readonly lock: (by?: LockReason) => Promise<void>
} {
  const { folder, strength, now, door } = options
  let unlocked: Unlocked | null = null
  /** What is to be done first may fail; the lock must not. */
  const lock = async (by: LockReason = 'person') => {
    const left = unlocked
    try {
      if (left) await finish(left, by)
    } finally {
      unlocked = null
      left?.lock()
    }
    await left?.keys.settled()
  }
  const finish = async (left: Unlocked, by: LockReason) => {
    await left.desk.settle().catch((error) => options.onDefect('settling', error))
    // Before the last backup: what is erased is then in no later one either.
    if (!left.readOnly) {
      await eraseRemovedFiles(left).catch((error) => {
        // On a drive that went it is done another time.
        if (fileOutcome(error) === null) options.onDefect('erasing', error)
      })
    }
    await left.backups.beforeLock()
    // From here on nothing is answered any more.
    unlocked = null
    await left.acts.note(lockings[by])
  }

  /** Opens in the place of whatever was open, and sets up the desk on it. */
  const enter = async <C extends string>(
    as: AuditEvent,
    open: () => Promise<Result<OpenVault, C>>,
  ): Promise<Result<Opened, C | 'vaultDamaged' | 'cannotWrite'>> => {
    await lock()
    const [opened] = await Promise.all([open(), loadAutomerge()])
    if (!opened.ok) {
      if (guesses.has(opened.code)) await countOutside(folder, 'vault.unlockRefused', now())
      return opened
    }
    const ready = await setUp(opened.value, options)
    if (!ready.ok) return fail(ready.code === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
    unlocked = ready.value
    await noteEntry(ready.value, as)
    void opened.value.raised.then((isRaised) => {
      if (isRaised && unlocked === ready.value) void ready.value.acts.note('key.derivationRaised')
    })
    return ok({ person: unlocked.person, readOnly: unlocked.readOnly })
  }

  /** What was done while nobody could write it down comes before the entry itself. */
  const noteEntry = async ({ acts, readOnly }: Unlocked, as: AuditEvent) => {
    if (readOnly) {
      await countOutside(folder, 'vault.readElsewhere', now())
      return
    }
    for (const [act, tally] of Object.entries(await outsideTallies(folder))) {
      await acts.note(act as OutsideAct, null, tally)
    }
    await acts.note(as)
    if (acts.waiting() === 0) await forgetOutside(folder)
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
      enter(door === 'commandLine' ? 'vault.unlockedByCommandLine' : 'vault.unlocked', () =>
        unlockVault(folder, passphrase, strength),
      ),

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

    'vault.lock': async ({ by }) => {
      await lock(by)
      return ok(null)
    },
  }
  return { handlers, unlocked: () => unlocked, lock }
}
