import { fail, ok, type Result } from '../../templates/model/result.ts'
import { type Database, loadSqlcipher, openDatabase } from './database.ts'
import { unwrapWithPassphrase } from './key-file.ts'
import { fingerprintOf, keyFileIn } from './key-ring.ts'

/** The key of a vault that does not open as a whole: for getting out of it what still reads. */
export interface Unsealed {
  readonly fingerprint: string
  /** The folder whose key file gave the key. */
  readonly folder: string
  /** Opens a database under this key, or makes an empty one; throws what `openDatabase` throws. */
  readonly open: (path: string) => Database
  /** Overwrites the key. */
  readonly forget: () => void
}

/**
 * Unseals by the first of these folders whose key file reads: the vault's own, and then its backups,
 * whose key files are copies of it.
 */
export async function unseal(
  folders: readonly string[],
  passphrase: string,
): Promise<Result<Unsealed, 'wrongPassphrase' | 'vaultDamaged'>> {
  let code: 'wrongPassphrase' | 'vaultDamaged' = 'vaultDamaged'
  for (const folder of folders) {
    const read = await keyFileIn(folder)
    if (!read.ok) continue
    const dataKey = await unwrapWithPassphrase(read.value, passphrase)
    if (!dataKey) {
      // The vault's own key file says by which passphrase it opens; an older one has no say then.
      code = 'wrongPassphrase'
      break
    }
    const sqlcipher = await loadSqlcipher()
    return ok({
      fingerprint: fingerprintOf(dataKey),
      folder,
      open: (path) => openDatabase(sqlcipher, path, dataKey.toString('hex')),
      forget: () => dataKey.fill(0),
    })
  }
  return fail(code)
}
