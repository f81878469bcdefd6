import type { CallName, Outcome, Parsed } from '../../../electron/contract/calls.ts'
import { recoveryGroups, recoverySecretLength } from '../../../electron/contract/recovery-key.ts'
import {
  defaultSettings,
  type RecoverySheet,
  type VaultSettings,
} from '../../../electron/contract/vault-views.ts'
import type { Person } from '../../../electron/contract/views.ts'

export type Answers = {
  readonly [N in CallName]?: (input: Parsed<N>) => Outcome<N> | Promise<Outcome<N>>
}

interface Made {
  passphrase: string
  readonly person: Person
  settings: VaultSettings
  sheet: RecoverySheet | null
  recovery: 'none' | 'untested' | 'tested'
}

const done = { ok: true, value: null } as const
const fail = <C extends string>(code: C) => ({ ok: false, code }) as const
const fingerprint = 'TW1N-TW1N-TW1N-TW1N'

/** A vault of one person and one passphrase, with nothing to encrypt. */
export function createTwinVault(): { readonly answers: Answers; readonly isOpen: () => boolean } {
  let made: Made | null = null
  let isOpen = false
  const open = ({ person }: Made) => {
    isOpen = true
    return { ok: true, value: { person, readOnly: null } } as const
  }
  return {
    isOpen: () => isOpen,
    answers: {
      'vault.state': () => ({
        ok: true,
        value: {
          state: made ? (isOpen ? 'open' : 'locked') : 'none',
          person: isOpen && made ? made.person : null,
          readOnly: null,
        },
      }),
      'vault.create': ({ passphrase, person }) => {
        if (made) return fail('vaultExists')
        made = { passphrase, person, settings: defaultSettings, sheet: null, recovery: 'none' }
        return open(made)
      },
      'vault.unlock': ({ passphrase }) => {
        if (!made) return fail('noVault')
        return made.passphrase === passphrase ? open(made) : fail('wrongPassphrase')
      },
      'vault.recover': ({ key, passphrase }) => {
        if (!made) return fail('noVault')
        if (made.sheet?.groups.join('-') !== key) return fail('wrongRecoveryKey')
        made.passphrase = passphrase
        return open(made)
      },
      'vault.lock': () => {
        isOpen = false
        return done
      },
      'vault.keys': () =>
        made
          ? { ok: true, value: { fingerprint, recovery: made.recovery, device: false } }
          : fail('locked'),
      'vault.changePassphrase': ({ old, passphrase }) => {
        if (made?.passphrase !== old) return fail('wrongPassphrase')
        made.passphrase = passphrase
        return done
      },
      'recovery.begin': () => {
        if (!made) return fail('locked')
        const groups = recoveryGroups(crypto.getRandomValues(new Uint8Array(recoverySecretLength)))
        const madeAt = new Date().toISOString()
        made.sheet = { fingerprint, person: made.person, groups, asked: [1, 4, 6], madeAt }
        made.recovery = 'untested'
        return { ok: true, value: made.sheet }
      },
      'recovery.confirm': ({ typed }) => {
        const sheet = made?.sheet
        if (!made || !sheet) return fail('noSheet')
        if (!sheet.asked.every((group, index) => sheet.groups[group] === typed[index])) {
          return fail('notTheSame')
        }
        made.recovery = 'tested'
        return done
      },
      'language.read': () => ({ ok: true, value: { language: 'fi' } }),
      'language.choose': () => done,
      'device.state': () => ({ ok: true, value: { offered: false, kept: false } }),
      'settings.read': () => ({ ok: true, value: made?.settings ?? defaultSettings }),
      'settings.write': (settings) => {
        if (!made) return fail('locked')
        made.settings = settings
        return done
      },
    },
  }
}
