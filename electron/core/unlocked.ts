import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { Holder } from '../contract/vault-views.ts'
import type { Person } from '../contract/views.ts'
import type { CaseStore } from '../store/case-store.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import type { Identity } from '../vault/identity.ts'
import type { KeyRing } from '../vault/key-ring.ts'
import { type Settings, settingsIn } from '../vault/settings.ts'
import type { OpenVault } from '../vault/vault.ts'
import { type CaseDesk, caseDesk } from './case-desk.ts'

/** Everything that works while the vault is open. */
export interface Unlocked {
  readonly person: Person
  readonly identity: Identity
  readonly store: CaseStore
  readonly desk: CaseDesk
  readonly keys: KeyRing
  readonly settings: Settings
  /** Who has the vault open elsewhere, so that here it can only be read. */
  readonly readOnly: Holder | null
  readonly now: () => string
  readonly lock: () => void
}

/** Sets up the desk on an opened vault, or locks the vault again. */
export function setUp(
  vault: OpenVault,
  now: () => string,
): Result<Unlocked, 'newer' | 'damaged' | 'cannotWrite'> {
  const store = sqlcipherStore(vault)
  if (!store.ok) {
    vault.lock()
    return fail(store.code)
  }
  const { person, identity } = vault
  const desk = caseDesk(store.value, identity.author, now)
  const lock = () => {
    desk.clear()
    vault.lock()
  }
  const { keys, readOnly } = vault
  const settings = settingsIn(vault.database)
  return ok({ person, identity, store: store.value, desk, keys, settings, readOnly, now, lock })
}
