import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { remove } from '../disk/disk.ts'
import { writeAside } from '../vault/write-aside.ts'

/**
 * Where a person keeps backups. The choice lies beside the vault, not in it: it is needed most when
 * the vault does not open.
 */
export interface BackupPlace {
  readonly folder: string
  readonly isChosen: boolean
}

const schema = z.strictObject({ folder: z.string().min(1) })
const choicePath = (vaultFolder: string) => join(dirname(vaultFolder), 'backup-folder.json')

/** Beside the vault, where nobody has chosen another place. */
export const usualFolder = (vaultFolder: string): string => join(dirname(vaultFolder), 'backups')

export async function backupPlace(vaultFolder: string): Promise<BackupPlace> {
  try {
    const { folder } = schema.parse(JSON.parse(await readFile(choicePath(vaultFolder), 'utf8')))
    return { folder, isChosen: true }
  } catch {
    return { folder: usualFolder(vaultFolder), isChosen: false }
  }
}

/** @param folder `null` goes back to the usual one. Rejects with the system's error. */
export const chooseBackupFolder = (vaultFolder: string, folder: string | null): Promise<void> =>
  folder === null
    ? remove(choicePath(vaultFolder))
    : writeAside(choicePath(vaultFolder), `${JSON.stringify({ folder })}\n`)

/** A chosen folder is never made anew: where a drive is gone, its name would fill another disk. */
export const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
