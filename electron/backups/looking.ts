import { join } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { makeFolder, remove } from '../disk/disk.ts'
import type { CaseEntry, CaseStore, Change } from '../store/case-store.ts'
import { sqlcipherStore } from '../store/sqlcipher-store.ts'
import type { Database } from '../vault/database.ts'
import { databasePath, type OpenVault } from '../vault/vault.ts'
import { copyWhole, isBackupId, isOfTheSystem } from './shelf.ts'

export type LookFailure = 'unknownBackup' | 'backupDamaged' | 'cannotWrite'

/**
 * Opens a backup and does something with its store. A copy is opened, never the backup itself:
 * looking brings an older one to today's shape, and a shelf may be on a slow or read-only drive.
 */
export async function lookInto<T>(
  {
    vault,
    vaultFolder,
    shelf,
    id,
  }: {
    readonly vault: Pick<OpenVault, 'openCopy'>
    readonly vaultFolder: string
    readonly shelf: string
    readonly id: string
  },
  look: (store: CaseStore) => Promise<T>,
): Promise<Result<T, LookFailure>> {
  if (!isBackupId(id)) return fail('unknownBackup')
  const folder = `${vaultFolder}.look`
  let copy: Database | null = null
  const close = () => {
    copy?.close()
    copy = null
  }
  try {
    await remove(folder)
    await makeFolder(folder)
    const path = databasePath(folder)
    await copyWhole(databasePath(join(shelf, id)), path)
    const database = () => {
      copy ??= vault.openCopy(path)
      return copy
    }
    const store = sqlcipherStore({ database, reopen: close })
    return store.ok ? ok(await look(store.value)) : fail('backupDamaged')
  } catch (error) {
    if (isMissing(error)) return fail('unknownBackup')
    if (isOfTheSystem(error)) return fail('cannotWrite')
    throw error
  } finally {
    close()
    await remove(folder).catch(() => undefined)
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Brings one case from another store into ours as a case of its own, with its whole history and its
 * files. The entry comes with the changes in one step, so that a half-brought case is never seen.
 */
export async function bringCase(
  from: CaseStore,
  to: CaseStore,
  caseId: string,
  parts: readonly string[],
  entry: CaseEntry,
): Promise<Result<null, 'caseDamaged' | 'cannotWrite'>> {
  const newId = entry.row.caseId
  const changes: Change[] = []
  for (const part of parts) {
    const [log, snapshots] = [await from.since(caseId, part, 0), await from.snapshots(caseId, part)]
    if (!log.ok || !snapshots.ok) return fail('caseDamaged')
    // What the log no longer holds begins with the older snapshot; its numbers go on from there.
    const first = log.value[0]?.n ?? Number.POSITIVE_INFINITY
    const base = snapshots.value
      .toReversed()
      .find(({ n }) => n === first - 1 || log.value.length === 0)
    if (base) {
      const kept = await to.keepSnapshot(newId, part, base)
      if (!kept.ok) return kept
    }
    changes.push(...log.value.filter(({ n }) => n > (base?.n ?? 0)))
  }
  const files = await bringFiles(from, to, caseId, newId)
  if (!files.ok) return files
  const kept = await to.append(entry, changes)
  return kept.ok ? ok(null) : kept
}

/**
 * One file after another. One that reads in neither store is left behind, and the case says that it
 * is missing.
 */
async function bringFiles(from: CaseStore, to: CaseStore, caseId: string, newId: string) {
  const needed = await from.filesOf(caseId)
  for (const sha256 of needed.ok ? needed.value : []) {
    const bytes = (await soundIn(from, sha256)) ?? (await soundIn(to, sha256))
    if (!bytes) continue
    const kept = await to.keepFile(newId, { sha256, bytes })
    if (!kept.ok) return kept
  }
  return ok(null)
}

async function soundIn(store: CaseStore, sha256: string): Promise<Uint8Array | null> {
  const read = await store.file(sha256)
  return read.ok ? read.value : null
}
