import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { makeFolder, moveTo, remove, syncFolder } from '../disk/disk.ts'
import { databasePath, hasVault, keyFilePath, unlockVault } from '../vault/vault.ts'
import { readManifest } from './manifest.ts'
import { copyWhole, isBackupId, isOfTheSystem } from './shelf.ts'

export type RestoreFailure =
  | 'unknownBackup'
  | 'backupDamaged'
  | 'wrongPassphrase'
  | 'cannotWrite'
  | 'vaultNewer'

export interface Restore {
  readonly vaultFolder: string
  readonly passphrase: string
  /** Whether a backup that no longer reads as it was written is wanted all the same. */
  readonly evenDamaged: boolean
  /** ISO date-time. */
  readonly now: string
  /** Called before the vault that is there is moved aside: it goes without its holder's mark. */
  readonly letGo: () => void
}

const beingMade = (vaultFolder: string) => `${vaultFolder}.restoring`
const ready = (vaultFolder: string) => `${vaultFolder}.restored`

/** Puts a backup from a shelf in the vault's place. The vault that was there is set aside. */
export async function restoreFromShelf(
  shelf: string,
  id: string,
  restore: Restore,
): Promise<Result<null, RestoreFailure>> {
  const backup = join(shelf, id)
  const manifest = isBackupId(id) ? await readManifest(backup) : null
  if (!manifest) return fail('unknownBackup')
  return restoreFrom(restore, async (to) => {
    await copyWhole(keyFilePath(backup), keyFilePath(to))
    return (await copyWhole(databasePath(backup), databasePath(to))) === manifest.sha256
  })
}

/**
 * Puts what `bring` brings in the vault's place, once it has opened with the passphrase. The vault
 * that was there is set aside under another name and never removed. Nobody else may have it open.
 *
 * @param bring writes a key file and a database into a folder; says whether they are what they were
 */
export async function restoreFrom(
  { vaultFolder, passphrase, evenDamaged, now, letGo }: Restore,
  bring: (folder: string) => Promise<boolean>,
): Promise<Result<null, RestoreFailure>> {
  const folder = beingMade(vaultFolder)
  try {
    await remove(folder)
    await makeFolder(folder)
    if (!(await bring(folder)) && !evenDamaged) return fail('backupDamaged')
    const opened = await unlockVault(folder, passphrase)
    if (!opened.ok) return fail(failureOf(opened.code))
    opened.value.lock()
    await opened.value.keys.settled()
    await syncFolder(folder)
    await remove(ready(vaultFolder))
    await moveTo(folder, ready(vaultFolder))
    letGo()
    if (await isThere(vaultFolder)) await moveTo(vaultFolder, await freeName(vaultFolder, now))
    await finishRestore(vaultFolder)
    return ok(null)
  } catch (error) {
    if (isOfTheSystem(error)) return fail('cannotWrite')
    throw error
  } finally {
    await remove(folder).catch(() => undefined)
  }
}

/**
 * Between setting the old vault aside and putting the new one in its place a power cut leaves none:
 * then this puts it there. To be called before anybody asks whether there is a vault.
 */
export async function finishRestore(vaultFolder: string): Promise<void> {
  if ((await hasVault(vaultFolder)) || !(await isThere(ready(vaultFolder)))) return
  await moveTo(ready(vaultFolder), vaultFolder)
  await syncFolder(dirname(vaultFolder))
}

const failureOf = (code: string): RestoreFailure =>
  code === 'wrongPassphrase' || code === 'vaultNewer' || code === 'cannotWrite'
    ? code
    : 'backupDamaged'

async function freeName(vaultFolder: string, now: string): Promise<string> {
  const wanted = `${vaultFolder}.before-${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isThere(name))) return name
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
