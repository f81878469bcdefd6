import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CaseStore } from '../../electron/store/case-store.ts'
import { sqlcipherStore } from '../../electron/store/sqlcipher-store.ts'
import { createVault, type OpenVault } from '../../electron/vault/vault.ts'
import { aino, passphrase, quick } from './at-the-desk.ts'

interface TemporaryStore {
  readonly store: CaseStore
  readonly vault: OpenVault
  readonly close: () => Promise<void>
}

/** A store in a new vault, which is gone after it has been closed. */
export async function openTemporaryStore(): Promise<TemporaryStore> {
  const home = await mkdtemp(join(tmpdir(), 'store-'))
  const made = await createVault(join(home, 'vault'), passphrase, aino, quick)
  if (!made.ok) throw new Error(made.code)
  const store = sqlcipherStore(made.value)
  if (!store.ok) throw new Error(store.code)
  const close = async () => {
    made.value.lock()
    await rm(home, { recursive: true })
  }
  return { store: store.value, vault: made.value, close }
}
