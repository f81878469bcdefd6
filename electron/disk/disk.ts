/**
 * Every way in which our own code changes the disk. Tests put a disk in its place that fills up,
 * breaks or loses its power at any of these calls. SQLite writes its own file by itself.
 *
 * Each function rejects with the system's error, whose `code` says what happened.
 */
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'

/**
 * Writes a file that must not be there yet, and waits until it is on disk.
 * @param mode who may read it; its owner alone when nothing else is said
 */
export async function writeNew(
  path: string,
  bytes: Uint8Array | string,
  mode = 0o600,
): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A file that is written piece by piece. */
export interface Growing {
  readonly add: (bytes: Uint8Array) => Promise<void>
  /** Waits until all of it is on disk. */
  readonly finish: () => Promise<void>
  /** Lets go of it; harmless after `finish`. */
  readonly close: () => Promise<void>
}

/** Begins a file that must not be there yet. */
export async function growNew(path: string): Promise<Growing> {
  let file: FileHandle | null = await open(path, 'wx', 0o600)
  const close = async () => {
    await file?.close()
    file = null
  }
  return {
    add: async (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        at += (await file?.write(bytes, at))?.bytesWritten ?? bytes.length
      }
    },
    finish: async () => {
      await file?.sync()
      await close()
    },
    close,
  }
}

/** Gives a file or folder its place; a file that stands there is replaced in one step. */
export const moveTo = (from: string, to: string): Promise<void> => rename(from, to)

export async function makeFolder(path: string, mode = 0o700): Promise<void> {
  await mkdir(path, { recursive: true, mode })
}

/** Removes a file or a folder with all that is in it; nothing when it is not there. */
export const remove = (path: string): Promise<void> =>
  rm(path, { recursive: true, force: true, maxRetries: 3 })

/** Makes names in a folder last through a power cut. Windows keeps them without being asked. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
