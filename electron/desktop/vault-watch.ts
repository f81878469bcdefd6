import type { CoreCallName, CoreInput } from '../contract/core-calls.ts'
import type { AskCore } from './answers.ts'

/** What main knows of the vault: whether it is open, and how soon it wants to be locked. */
export interface VaultWatch {
  /** Asks as before, and takes notice of what changes the vault's standing. */
  readonly ask: AskCore
  /** Minutes of idleness after which to lock; `null` while no vault is open. */
  readonly lockAfter: () => number | null
  /** The data process has begun anew: nothing is open in it. */
  readonly forget: () => void
}

const opening: readonly CoreCallName[] = [
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'device.openWith',
]

export function watchVault(core: AskCore): VaultWatch {
  let lockAfter: number | null = null
  const learn = async () => {
    const settings = await core('settings.read', {})
    lockAfter = settings.ok ? settings.value.lockAfter : null
  }
  return {
    lockAfter: () => lockAfter,
    forget: () => {
      lockAfter = null
    },
    ask: async (name, input) => {
      const outcome = await core(name, input)
      // A passphrase that is refused has locked what was open before.
      if (opening.includes(name) || name === 'vault.lock') lockAfter = null
      if (outcome.ok && opening.includes(name)) await learn()
      if (outcome.ok && name === 'settings.write') {
        lockAfter = (input as CoreInput<'settings.write'>).lockAfter
      }
      return outcome
    },
  }
}
