import { fail, ok } from '../../templates/model/result.ts'
import type { RecoverySheet } from '../contract/vault-views.ts'
import type { NewSheet } from '../vault/key-ring.ts'
import type { Works } from './handlers.ts'
import type { Unlocked } from './unlocked.ts'

type KeyCall =
  | 'vault.keys'
  | 'vault.changePassphrase'
  | 'recovery.begin'
  | 'recovery.confirm'
  | 'recovery.sheet'
  | 'device.secret'
  | 'device.forgetSecret'
  | 'settings.read'
  | 'settings.write'

/** The ways into the open vault, and how it behaves. */
export const keyCalls: Works<KeyCall> = {
  'vault.keys': async ({ keys }) => {
    const ways = await keys.waysIn()
    return ways.ok ? ok({ fingerprint: keys.fingerprint, ...ways.value }) : ways
  },

  'vault.changePassphrase': ({ keys }, { old, passphrase }) =>
    keys.changePassphrase(old, passphrase),

  'recovery.begin': async (unlocked) => {
    const made = await unlocked.keys.beginRecovery(unlocked.now())
    return made.ok ? ok(sheetOf(unlocked, made.value)) : made
  },
  'recovery.confirm': ({ keys }, { typed }) => keys.confirmRecovery(typed),
  'recovery.sheet': async (unlocked) => {
    const sheet = unlocked.keys.sheet()
    return sheet ? ok(sheetOf(unlocked, sheet)) : fail('noSheet')
  },

  'device.secret': async ({ keys }) => {
    const allowed = await keys.allowDevice()
    return allowed.ok ? ok({ secret: new Uint8Array(allowed.value) }) : allowed
  },
  'device.forgetSecret': ({ keys }) => keys.forgetDevice(),

  'settings.read': async ({ settings }) => ok(settings.read()),
  'settings.write': async ({ settings }, wanted) => settings.write(wanted),
}

const sheetOf = ({ keys, person }: Unlocked, sheet: NewSheet): RecoverySheet => ({
  ...sheet,
  fingerprint: keys.fingerprint,
  person,
})
