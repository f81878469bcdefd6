import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { parts } from '../../templates/parts/index.ts'
import { bringCase, lookInto } from '../backups/looking.ts'
import { NotAVault, unpackFrom } from '../backups/packing.ts'
import { backupPlace, chooseBackupFolder, isThere, usualFolder } from '../backups/place.ts'
import {
  type Restore,
  type RestoreFailure,
  restoreFrom,
  restoreFromShelf,
} from '../backups/restoring.ts'
import { backupsIn, backupsOf, isOfTheSystem, shelves } from '../backups/shelf.ts'
import type { BackupPreview, BackupState } from '../contract/views.ts'
import type { CaseEntry, CaseStore } from '../store/case-store.ts'
import { whileHeld } from '../vault/holding.ts'
import { countOutside, type OutsideAct } from '../vault/outside-acts.ts'
import { hasVault } from '../vault/vault.ts'
import type { Handlers, Works } from './handlers.ts'
import type { Unlocked } from './unlocked.ts'

type AlwaysCall = 'backup.state' | 'backup.useFolder' | 'backup.restoreVault' | 'vault.unpack'
type OpenCall =
  | 'backup.make'
  | 'backup.preview'
  | 'backup.findCase'
  | 'backup.restoreCase'
  | 'vault.pack'

export interface BackupOptions {
  readonly folder: string
  /** ISO date-time. */
  readonly now: () => string
  readonly unlocked: () => Unlocked | null
  /** Backs up and locks the vault, if it is open. */
  readonly lock: () => Promise<void>
}

/** What can be done with backups whether or not the vault opens. */
export function backupCalls({ folder, now, unlocked, lock }: BackupOptions): Handlers<AlwaysCall> {
  const state = async (): Promise<BackupState> => ({
    ...(await backupPlace(folder)),
    trouble: troubleOf(unlocked()),
    backups: (await backupsOf(folder)).map(({ id, madeAt, cases, damaged, bytes }) => {
      return { id, madeAt, cases, damaged, bytes }
    }),
  })
  /** The log of the vault that is there afterwards tells of it at the next unlocking. */
  const restored = async (
    act: OutsideAct,
    { passphrase, evenDamaged }: Pick<Restore, 'passphrase' | 'evenDamaged'>,
    restore: (restore: Restore) => Promise<Result<null, RestoreFailure>>,
  ) => {
    await lock()
    const done = await whileHeld(folder, (letGo) =>
      restore({ vaultFolder: folder, passphrase, evenDamaged, now: now(), letGo }),
    )
    if (done.ok) await countOutside(folder, act, now())
    else if (done.code === 'wrongPassphrase' && (await hasVault(folder))) {
      await countOutside(folder, 'vault.unlockRefused', now())
    }
    return done
  }
  return {
    'backup.state': async () => ok(await state()),

    'backup.useFolder': async ({ folder: chosen }) => {
      try {
        await chooseBackupFolder(folder, chosen === usualFolder(folder) ? null : chosen)
      } catch (error) {
        if (isOfTheSystem(error)) return fail('cannotWrite')
        throw error
      }
      const open = unlocked()
      if (open && !open.readOnly) await open.acts.note('settings.backupFolderChanged')
      else if (await hasVault(folder)) {
        await countOutside(folder, 'settings.backupFolderChanged', now())
      }
      return ok(await state())
    },

    'backup.restoreVault': async ({ backupId, ...asked }) => {
      const shelf = await shelfOf(folder, backupId)
      if (!shelf) return fail('unknownBackup')
      return restored('vault.restored', asked, (restore) =>
        restoreFromShelf(shelf, backupId, restore),
      )
    },

    'vault.unpack': async ({ path, ...asked }) => {
      try {
        const told = await restored('vault.broughtIn', asked, (restore) =>
          restoreFrom(restore, (to) => unpackFrom(path, to)),
        )
        return told.ok || told.code !== 'unknownBackup' ? (told as never) : fail('cannotRead')
      } catch (error) {
        if (error instanceof NotAVault) return fail('cannotRead')
        throw error
      }
    },
  }
}

const troubleOf = (open: Unlocked | null): BackupState['trouble'] =>
  open?.isDiskFull() ? 'diskFull' : (open?.backups.trouble() ?? null)

/** What needs the vault's key: making backups and looking into them. */
export const openBackupCalls: Works<OpenCall> = {
  'backup.make': async ({ backups }) => {
    const made = await backups.make()
    return made.ok ? ok(null) : made
  },

  'vault.pack': async ({ backups }, { path }) => backups.pack(path),

  'backup.preview': async (unlocked, { backupId }) => {
    const looked = await look(unlocked, backupId, async (store) => store.entries())
    if (!looked.ok) return looked
    const [then, nowThere] = [looked.value, await unlocked.store.entries()]
    if (!then.ok || !nowThere.ok) return fail('backupDamaged')
    return ok(previewOf(then.value, nowThere.value))
  },

  'backup.findCase': async (unlocked, { caseId }) => {
    for (const { id, damaged } of await backupsOf(unlocked.folder)) {
      if (damaged > 0) continue
      const looked = await look(unlocked, id, (store) => store.entry(caseId))
      if (looked.ok && looked.value.ok && looked.value.value) {
        return ok({ backupId: id, row: looked.value.value.row })
      }
    }
    return fail('unknownBackup')
  },

  'backup.restoreCase': async (unlocked, { backupId, caseId }) => {
    const looked = await look(unlocked, backupId, (store) => bringBack(unlocked, store, caseId))
    return looked.ok ? looked.value : looked
  },
}

async function bringBack(
  { store, now }: Unlocked,
  backup: CaseStore,
  caseId: string,
): Promise<Result<{ caseId: string }, 'unknownCase' | 'caseDamaged' | 'cannotWrite'>> {
  const found = await backup.entry(caseId)
  if (!found.ok) return fail('caseDamaged')
  if (!found.value) return fail('unknownCase')
  const { row, searchText } = found.value
  const entry = { row: { ...row, caseId: randomUUID(), editedAt: now() }, searchText }
  const names = parts.map(({ name }) => name)
  const brought = await bringCase(backup, store, caseId, names, entry)
  return brought.ok ? ok({ caseId: entry.row.caseId }) : brought
}

async function look<T>(
  { vault, folder }: Unlocked,
  id: string,
  look: (store: CaseStore) => Promise<T>,
) {
  const shelf = await shelfOf(folder, id)
  return shelf ? lookInto({ vault, vaultFolder: folder, shelf, id }, look) : fail('unknownBackup')
}

function previewOf(then: readonly CaseEntry[], nowThere: readonly CaseEntry[]): BackupPreview {
  const today = new Map(nowThere.map(({ row }) => [row.caseId, row]))
  const before = new Set(then.map(({ row }) => row.caseId))
  return {
    cases: then.map(({ row }) => {
      const now = today.get(row.caseId)
      return { row, now: !now ? 'gone' : now.editedAt === row.editedAt ? 'same' : 'differs' }
    }),
    onlyNow: nowThere.flatMap(({ row }) => (before.has(row.caseId) ? [] : [row])),
  }
}

async function shelfOf(folder: string, id: string): Promise<string | null> {
  for (const shelf of await shelves(folder)) {
    if ((await backupsIn(shelf)).some((backup) => backup.id === id) && (await isThere(shelf))) {
      return shelf
    }
  }
  return null
}
