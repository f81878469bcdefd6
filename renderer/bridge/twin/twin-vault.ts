import type { CallName, Outcome, Parsed } from '../../../electron/contract/calls.ts'
import type { Person } from '../../../electron/contract/views.ts'

export type Answers = {
  readonly [N in CallName]?: (input: Parsed<N>) => Outcome<N> | Promise<Outcome<N>>
}

/** A vault of one person and one passphrase, with nothing to encrypt. */
export function createTwinVault(): { readonly answers: Answers; readonly isOpen: () => boolean } {
  let made: { passphrase: string; person: Person } | null = null
  let isOpen = false
  return {
    isOpen: () => isOpen,
    answers: {
      'vault.state': () => ({
        ok: true,
        value: {
          state: made ? (isOpen ? 'open' : 'locked') : 'none',
          person: isOpen && made ? made.person : null,
        },
      }),
      'vault.create': ({ passphrase, person }) => {
        if (made) return { ok: false, code: 'vaultExists' }
        made = { passphrase, person }
        isOpen = true
        return { ok: true, value: { person } }
      },
      'vault.unlock': ({ passphrase }) => {
        if (!made) return { ok: false, code: 'noVault' }
        if (made.passphrase !== passphrase) return { ok: false, code: 'wrongPassphrase' }
        isOpen = true
        return { ok: true, value: { person: made.person } }
      },
      'vault.lock': () => {
        isOpen = false
        return { ok: true, value: null }
      },
    },
  }
}
