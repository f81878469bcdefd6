import { join } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { restoreFrom } from '../backups/restoring.ts'
import { backupsIn, copyWhole, isOfTheSystem, shelves } from '../backups/shelf.ts'
import { loadAutomerge } from '../casefile/automerge.ts'
import type { SalvageReport } from '../contract/views.ts'
import { makeFolder, remove } from '../disk/disk.ts'
import { whileHeld } from '../vault/holding.ts'
import { countOutside, outsideActsPath } from '../vault/outside-acts.ts'
import { type Unsealed, unseal } from '../vault/unsealed.ts'
import { databasePath, hasVault, keyFilePath } from '../vault/vault.ts'
import type { BackupOptions } from './backup-calls.ts'
import type { Handlers } from './handlers.ts'
import { type Salvage, salvageInto } from './salvage.ts'

type SalvageCall = 'vault.salvagePreview' | 'vault.salvage'
type Failure = 'noVault' | 'wrongPassphrase' | 'vaultDamaged' | 'vaultInUse' | 'cannotWrite'

/** Where a preview is made, which is thrown away again. */
const previewFolder = (vaultFolder: string): string => `${vaultFolder}.salvage-preview`

/**
 * Getting everything that still reads out of a damaged vault. Works whether or not the vault opens;
 * one that is open is locked first, because its file must not be read beside it.
 */
export function salvageCalls({
  folder,
  now,
  lock,
}: Pick<BackupOptions, 'folder' | 'now' | 'lock'>): Handlers<SalvageCall> {
  const asked = async (
    passphrase: string,
    work: (salvage: Salvage, letGo: () => void) => Promise<Result<SalvageReport, Failure>>,
  ): Promise<Result<SalvageReport, Failure>> => {
    await lock()
    if (!(await hasVault(folder))) return fail('noVault')
    await loadAutomerge()
    const unsealed = await unseal([folder, ...(await backupFolders(folder))], passphrase)
    if (!unsealed.ok) {
      if (unsealed.code === 'wrongPassphrase') {
        await countOutside(folder, 'vault.unlockRefused', now())
      }
      return unsealed
    }
    const salvage = { vaultFolder: folder, unsealed: unsealed.value, now: now() }
    try {
      return await whileHeld(folder, (letGo) => work(salvage, letGo))
    } catch (error) {
      if (isOfTheSystem(error)) return fail('cannotWrite')
      throw error
    } finally {
      unsealed.value.forget()
    }
  }

  return {
    'vault.salvagePreview': ({ passphrase }) =>
      asked(passphrase, async (salvage) => {
        const aside = previewFolder(folder)
        try {
          await remove(aside)
          await makeFolder(aside)
          const report = await salvageInto(salvage, databasePath(aside))
          await countOutside(folder, 'vault.salvagePreviewed', now())
          return isAnything(report) ? ok(report) : fail('vaultDamaged')
        } finally {
          await remove(aside).catch(() => undefined)
        }
      }),

    'vault.salvage': ({ passphrase }) =>
      asked(passphrase, async (salvage, letGo) => {
        let report: SalvageReport | null = null
        const restore = {
          vaultFolder: folder,
          passphrase,
          evenDamaged: false,
          now: salvage.now,
          letGo,
        }
        const done = await restoreFrom(restore, async (to) => {
          await bringKeyFile(salvage.unsealed, to)
          await copyWhole(outsideActsPath(folder), outsideActsPath(to)).catch(() => undefined)
          report = await salvageInto(salvage, databasePath(to))
          return isAnything(report)
        })
        if (!done.ok) return fail(done.code === 'cannotWrite' ? 'cannotWrite' : 'vaultDamaged')
        await countOutside(folder, 'vault.salvaged', now())
        return report ? ok(report) : fail('vaultDamaged')
      }),
  }
}

/** The same key, the same passphrase, the same recovery sheet. */
const bringKeyFile = (unsealed: Unsealed, to: string) =>
  copyWhole(keyFilePath(unsealed.folder), keyFilePath(to))

/** A new vault that has neither a case nor the person's key would be none of theirs. */
const isAnything = ({ cases, isKeyNew }: SalvageReport): boolean =>
  !isKeyNew || cases.some(({ how }) => how !== 'lost')

async function backupFolders(folder: string): Promise<readonly string[]> {
  const found = await Promise.all(
    (await shelves(folder)).map(async (shelf) =>
      (await backupsIn(shelf)).map(({ id }) => join(shelf, id)),
    ),
  )
  return found.flat()
}
