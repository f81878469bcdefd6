import { fail, ok, type Result } from '../../templates/model/result.ts'
import { makeFolder, remove, writeNew } from '../disk/disk.ts'
import { type Inspection, inspect } from '../store/inspection.ts'
import type { Database } from '../vault/database.ts'
import { databasePath, keyFilePath, type OpenVault } from '../vault/vault.ts'
import { type Manifest, manifestPath, manifestText } from './manifest.ts'
import { packInto } from './packing.ts'
import { copyWhole, isOfTheSystem, putOnShelf } from './shelf.ts'

export interface MakeBackup {
  readonly vault: Pick<OpenVault, 'copyTo' | 'openCopy'>
  readonly vaultFolder: string
  /** The folder in which backups are kept. */
  readonly shelf: string
  /** ISO date-time. */
  readonly now: () => string
  readonly breathe: () => Promise<void>
}

/** Where a copy is made and looked at before it goes to its place. */
export const workFolder = (vaultFolder: string): string => `${vaultFolder}.copy`

/**
 * Makes a backup while the vault stays in use: copies it, opens the copy, reads everything in it,
 * and only then puts it on the shelf. A copy in which something does not read is kept too, and
 * counted as damaged: what does read in it may be the only copy of today's work.
 */
export const makeBackup = ({
  shelf,
  ...asked
}: MakeBackup): Promise<Result<Manifest, 'cannotWrite'>> =>
  withCopy(asked, async (work, manifest) => {
    await putOnShelf(work, shelf, manifest)
    return manifest
  })

/** Makes a backup and packs it into one file. */
export const makePackage = (
  asked: Omit<MakeBackup, 'shelf'>,
  path: string,
): Promise<Result<null, 'cannotWrite'>> =>
  withCopy(asked, async (work) => {
    await packInto(path, work)
    return null
  })

async function withCopy<T>(
  asked: Omit<MakeBackup, 'shelf'>,
  deliver: (work: string, manifest: Manifest) => Promise<T>,
): Promise<Result<T, 'cannotWrite'>> {
  const work = workFolder(asked.vaultFolder)
  try {
    await remove(work)
    await makeFolder(work)
    const copied = await asked.vault.copyTo(databasePath(work))
    await copyWhole(keyFilePath(asked.vaultFolder), keyFilePath(work))
    const found = await inspectCopy(asked, databasePath(work))
    const manifest = manifestOf(found, copied, asked.now())
    await writeNew(manifestPath(work), manifestText(manifest))
    return ok(await deliver(work, manifest))
  } catch (error) {
    if (isOfTheSystem(error)) return fail('cannotWrite')
    throw error
  } finally {
    await remove(work).catch(() => undefined)
  }
}

async function inspectCopy(
  { vault, breathe }: Omit<MakeBackup, 'shelf'>,
  path: string,
): Promise<Inspection> {
  let copy: Database | null = null
  const close = () => {
    copy?.close()
    copy = null
  }
  const database = () => {
    copy ??= vault.openCopy(path)
    return copy
  }
  try {
    return await inspect({ database, reopen: close }, breathe)
  } finally {
    close()
  }
}

const manifestOf = (
  { cases, changes, snapshots, damaged, damagedFiles, elsewhere }: Inspection,
  copied: Pick<Manifest, 'bytes' | 'sha256'>,
  madeAt: string,
): Manifest => ({
  format: 'kykysilta-backup',
  version: 1,
  madeAt,
  cases,
  changes,
  snapshots,
  damaged: damaged.length + damagedFiles.length + elsewhere.length,
  ...copied,
})
