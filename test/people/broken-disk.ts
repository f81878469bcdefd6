import type { Growing } from '../../electron/disk/disk.ts'
import type { Dice } from '../generators/dice.ts'

type Disk = typeof import('../../electron/disk/disk.ts')

const kinds = ['full', 'broken', 'broken afterwards', 'cut', 'power lost'] as const
type Kind = (typeof kinds)[number]

let calls = 0
let isCounting = false
let fault: { readonly at: number; readonly kind: Kind; readonly dice: Dice } | null = null
let isDead = false

/** The disk that `breakable` gives, from outside: when it breaks, and how. */
export const brokenDisk = {
  kinds,
  /** Calls are counted, and the fault comes, from here on. */
  begin: () => {
    calls = 0
    isCounting = true
  },
  calls: () => calls,
  breakAt: (at: number, kind: Kind, dice: Dice) => {
    isCounting = false
    isDead = false
    fault = { at, kind, dice }
  },
  mend: () => {
    isCounting = false
    isDead = false
    fault = null
  },
}

const failure = (code: string) => Object.assign(new Error(code), { code })

/** A file that nobody will hear of is closed. */
const letGo = (made: unknown) => (made as Growing | undefined)?.close?.()

/** The real disk, which fails at the call that was chosen. */
export function breakable(disk: Disk): Disk {
  const call = async <T>(work: () => Promise<T>, cut?: () => Promise<unknown>): Promise<T> => {
    if (isDead) throw failure('EIO')
    if (!isCounting) return work()
    calls += 1
    if (!fault || calls !== fault.at) return work()
    switch (fault.kind) {
      case 'full':
        throw failure('ENOSPC')
      case 'broken':
        throw failure('EIO')
      case 'broken afterwards':
        await letGo(await work())
        throw failure('EIO')
      case 'cut':
        await cut?.()
        throw failure('ENOSPC')
      case 'power lost':
        await cut?.()
        isDead = true
        throw failure('EIO')
    }
  }
  const someOf = (bytes: Uint8Array) => bytes.subarray(0, fault?.dice.below(bytes.length + 1))

  const breakableFile = (file: Growing): Growing => ({
    add: (bytes) =>
      call(
        () => file.add(bytes),
        () => file.add(someOf(bytes)),
      ),
    finish: () => call(file.finish),
    close: file.close,
  })
  return {
    writeNew: (path, bytes, mode) =>
      call(
        () => disk.writeNew(path, bytes, mode),
        () => disk.writeNew(path, someOf(Buffer.from(bytes)), mode),
      ),
    growNew: (path) => call(async () => breakableFile(await disk.growNew(path))),
    moveTo: (from, to) => call(() => disk.moveTo(from, to)),
    makeFolder: (path, mode) => call(() => disk.makeFolder(path, mode)),
    remove: (path) => call(() => disk.remove(path)),
    syncFolder: (folder) => call(() => disk.syncFolder(folder)),
  }
}
