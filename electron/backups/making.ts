import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { AuditHead } from '../contract/audit-events.ts'
import { makeFolder, remove, writeNew } from '../disk/disk.ts'
import { headOf } from '../store/audit/log.ts'
import { type Inspection, inspect } from '../store/inspection.ts'
import { readingOf } from '../store/reading.ts'
import type { Database } from '../vault/database.ts'
import { databasePath, keyFilePath, type OpenVault } from '../vault/vault.ts'
import { type Manifest, manifestPath, manifestText } from './manifest.ts'
import { packInto } from './packing.ts'
import { copyWhole, isOfTheSystem, putOnShelf } from './shelf.ts'

export interface MakeBackup {
  readonly vault: Pick<OpenVault, 'copyTo' | 'openCopy' | 'keys'>
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
    const manifest = manifestOf(found, {
      ...copied,
      madeAt: asked.now(),
      vault: asked.vault.keys.fingerprint,
    })
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
): Promise<Inspected> {
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
    const connection = { database, reopen: close }
    const log = readingOf(connection)(headOf)
    return { ...(await inspect(connection, breathe)), log }
  } finally {
    close()
  }
}

/** What a copy holds, and where its log ends, if that reads. */
interface Inspected extends Inspection {
  readonly log: AuditHead | null
}

const manifestOf = (
  { log, cases, changes, snapshots, damaged, damagedFiles, elsewhere }: Inspected,
  copied: Pick<Manifest, 'bytes' | 'sha256' | 'madeAt' | 'vault'>,
): Manifest => ({
  format: 'kykysilta-backup',
  version: 1,
  cases,
  changes,
  snapshots,
  damaged: damaged.length + damagedFiles.length + elsewhere.length,
  ...(log && { log: { n: log.n, hash: log.hash } }),
  ...copied,
})
