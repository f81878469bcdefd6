import { open } from 'node:fs/promises'
import { growNew } from '../disk/disk.ts'

const piece = 1024 * 1024
/** SQLite's page: what a bad place of a disk costs at least. */
const page = 4096

/** Reads bytes at a place of a file; rejects where the disk does not give them. */
type ReadAt = (buffer: Uint8Array, at: number, length: number) => Promise<number>

/** A file that is open for reading. */
interface Source {
  readonly readAt: ReadAt
  readonly size: number
  readonly close: () => Promise<void>
}

/** There is nothing to copy from: the file is not there, or the system does not open it. */
export class CannotOpen extends Error {
  readonly code: string | undefined

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message, { cause })
    this.code = cause.code
  }
}

/**
 * Copies a file from a disk that may not give all of it. What does not read becomes zeros, which no
 * page of a vault is taken for.
 * @returns how many bytes did not read
 * @throws CannotOpen; or the system's error, when the copy cannot be written
 */
export async function copyWhatReads(
  from: string,
  to: string,
  reading: (path: string) => Promise<Source> = readingOf,
): Promise<number> {
  const source = await reading(from).catch((error) => {
    throw new CannotOpen(error)
  })
  try {
    return await copyFrom(source, to)
  } finally {
    await source.close()
  }
}

async function copyFrom({ readAt, size }: Source, to: string): Promise<number> {
  const copy = await growNew(to)
  let lost = 0
  try {
    for (let at = 0; at < size; at += piece) {
      const length = Math.min(piece, size - at)
      const bytes = new Uint8Array(length)
      if (!(await reads(readAt, bytes, at))) {
        for (let within = 0; within < length; within += page) {
          const part = bytes.subarray(within, within + page)
          if (await reads(readAt, part, at + within)) continue
          part.fill(0)
          lost += part.length
        }
      }
      await copy.add(bytes)
    }
    await copy.finish()
    return lost
  } finally {
    await copy.close()
  }
}

async function reads(readAt: ReadAt, bytes: Uint8Array, at: number): Promise<boolean> {
  try {
    for (let done = 0; done < bytes.length; ) {
      const count = await readAt(bytes.subarray(done), at + done, bytes.length - done)
      if (count === 0) return false
      done += count
    }
    return true
  } catch {
    return false
  }
}

async function readingOf(path: string): Promise<Source> {
  const file = await open(path)
  const { size } = await file.stat()
  return {
    size,
    readAt: async (buffer, at, length) => (await file.read(buffer, 0, length, at)).bytesRead,
    close: () => file.close(),
  }
}
