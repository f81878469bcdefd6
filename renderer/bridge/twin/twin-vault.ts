import type { CallName, Outcome, Parsed } from '../../../electron/contract/calls.ts'
import type { Person } from '../../../electron/contract/views.ts'

export type Answers = {
  readonly [N in CallName]?: (input: Parsed<N>) => Outcome<N> | Promise<Outcome<N>>
}

interface Made {
  readonly passphrase: string
  readonly person: Person
}

const fail = <C extends string>(code: C) => ({ ok: false, code }) as const

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
        made = { passphrase, person }
        return open(made)
      },
      'vault.unlock': ({ passphrase }) => {
        if (!made) return fail('noVault')
        return made.passphrase === passphrase ? open(made) : fail('wrongPassphrase')
      },
      'vault.lock': () => {
        isOpen = false
        return { ok: true, value: null }
      },
      'language.choose': () => ({ ok: true, value: null }),
    },
  }
}
