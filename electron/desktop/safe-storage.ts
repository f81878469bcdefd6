import type { SafeStorage } from 'electron'

/** A place where the system keeps a secret for this person on this device. */
export interface SystemSafe {
  readonly seal: (secret: string) => Promise<Buffer>
  readonly open: (sealed: Buffer) => Promise<string>
  /** Whether the system guards what it seals, and does not merely scramble it. */
  readonly isSafe: () => Promise<boolean>
}

/** Newer Electrons have these; older ones only the calls that block. */
interface AsyncSafeStorage {
  readonly isAsyncEncryptionAvailable?: () => Promise<boolean>
  readonly encryptStringAsync?: (text: string) => Promise<Buffer>
  readonly decryptStringAsync?: (sealed: Buffer) => Promise<{ readonly result: string }>
}
export type EitherSafeStorage = Partial<SafeStorage> & AsyncSafeStorage

const guardedBackends = /^(gnome_libsecret|kwallet\d*)$/
/** Sealed by Chromium's public constant: readable by anybody who has the file. */
const scrambledPrefix = 'v10'

/**
 * One adapter over both shapes of Electron's safeStorage. On Linux "available" is said also of
 * backends that keep secrets in plain text, so there the backend and a sealed sample are looked at.
 *
 * To be made once the application is ready: before that nothing is known.
 */
export function systemSafe(
  storage: EitherSafeStorage,
  platform: NodeJS.Platform = process.platform,
): SystemSafe {
  const seal = async (secret: string) => {
    if (storage.encryptStringAsync) return storage.encryptStringAsync(secret)
    if (storage.encryptString) return storage.encryptString(secret)
    throw new Error('This system seals nothing')
  }
  const isAvailable = async () =>
    storage.isAsyncEncryptionAvailable?.() ?? storage.isEncryptionAvailable?.() ?? false

  return {
    seal,
    open: async (sealed) => {
      if (storage.decryptStringAsync) return (await storage.decryptStringAsync(sealed)).result
      if (storage.decryptString) return storage.decryptString(sealed)
      throw new Error('This system opens nothing')
    },
    isSafe: async () => {
      if (!(await isAvailable())) return false
      if (platform !== 'linux') return true
      if (!guardedBackends.test(storage.getSelectedStorageBackend?.() ?? '')) return false
      const sample = await seal('sample')
      return sample.subarray(0, scrambledPrefix.length).toString('latin1') !== scrambledPrefix
    },
  }
}
