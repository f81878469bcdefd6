import { fail, type Result } from '../../templates/model/result.ts'
import { newLine } from '../disk/in-turn.ts'
import { type MakeBackup, makeBackup, makePackage } from './making.ts'
import type { Manifest } from './manifest.ts'
import { backupPlace, isThere, usualFolder } from './place.ts'

/** How long an edit waits for a backup, in milliseconds. */
export const backupEvery = 10 * 60_000

/** Why the latest backup is not where it should be. */
export type BackupTrouble = 'cannotWrite' | 'folderGone'

/** Makes backups while a vault is open. */
export interface BackupKeeper {
  /** Something was written: a backup is due in ten minutes, if none is yet. */
  readonly edited: () => void
  /** Makes one now; one that is being made counts. */
  readonly make: () => Promise<Result<Manifest, 'cannotWrite'>>
  /** Writes a fresh one into one file, after whatever is being made. */
  readonly pack: (path: string) => Promise<Result<null, 'cannotWrite'>>
  /**
   * Makes one when something was written since the last, and none after it: whatever is heard of
   * later waits for the next opening. Never rejects.
   */
  readonly beforeLock: () => Promise<void>
  readonly trouble: () => BackupTrouble | null
}

export interface KeeperOptions extends Omit<MakeBackup, 'shelf' | 'breathe'> {
  readonly every?: number
  /** Told of each one, once it is on the shelf or has failed. */
  readonly onTried?: (outcome: Result<Manifest, 'cannotWrite'>) => Promise<void>
  /** Told when making a backup threw; nothing of it is shown. */
  readonly onDefect: (error: unknown) => void
}

export function backupKeeper({
  every = backupEvery,
  onTried = async () => undefined,
  onDefect,
  ...asked
}: KeeperOptions): BackupKeeper {
  let due: NodeJS.Timeout | null = null
  let trouble: BackupTrouble | null = null
  let running: Promise<Result<Manifest, 'cannotWrite'>> | null = null
  // Two copies at once would disturb each other: a copy holds back the log of the vault.
  const { inTurn, ended } = newLine()

  let isOver = false
  const edited = () => {
    if (isOver) return
    due ??= setTimeout(() => void make(), every).unref()
  }
  const make = () => {
    running ??= inTurn(makeOne).finally(() => {
      running = null
    })
    return running
  }
  const makeOne = async (): Promise<Result<Manifest, 'cannotWrite'>> => {
    // What is written from here on is not in this one.
    if (due) clearTimeout(due)
    due = null
    const made = await tryEverywhere()
    // The words that could not be backed up still wait for a backup.
    if (!made.ok) edited()
    await onTried(made)
    return made
  }
  const tryEverywhere = async (): Promise<Result<Manifest, 'cannotWrite'>> => {
    try {
      const { folder, isChosen } = await backupPlace(asked.vaultFolder)
      const isReachable = !isChosen || (await isThere(folder))
      const made = isReachable ? await makeIn(folder) : fail('cannotWrite')
      trouble = made.ok ? null : isChosen ? 'folderGone' : 'cannotWrite'
      if (made.ok || !isChosen) return made
      const atHome = await makeIn(usualFolder(asked.vaultFolder))
      if (!atHome.ok) trouble = 'cannotWrite'
      return atHome
    } catch (error) {
      onDefect(error)
      trouble = 'cannotWrite'
      return fail('cannotWrite')
    }
  }
  const makeIn = (shelf: string) => makeBackup({ ...asked, shelf, breathe })

  return {
    edited,
    make,
    pack: (path) => inTurn(() => makePackage({ ...asked, breathe }, path)),
    beforeLock: async () => {
      await ended()
      if (due) await make()
      isOver = true
      if (due) clearTimeout(due)
      due = null
    },
    trouble: () => trouble,
  }
}

/** Lets whoever waits be answered first. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))
