import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { growNew, moveTo, remove } from '../disk/disk.ts'

/**
 * Room that is kept for the day on which the disk is full: a file beside the database that is given
 * back then, so that what somebody is writing still gets to disk.
 */
export interface Ballast {
  /** Sets the room aside, once there is plenty; a disk that has none to spare is left alone. */
  readonly setAside: () => Promise<void>
  /** Gives the room back; whether there was any. */
  readonly giveBack: () => Promise<boolean>
}

/** In bytes. */
export const ballastSize = 32 * 1024 * 1024
const piece = 1024 * 1024

export function ballastIn(folder: string, size = ballastSize): Ballast {
  const path = join(folder, 'ballast')
  return {
    setAside: async () => {
      if (size === 0 || (await isThere(path))) return
      try {
        await remove(`${path}.new`)
        await fill(`${path}.new`, size)
        await moveTo(`${path}.new`, path)
      } catch {
        await remove(`${path}.new`).catch(() => undefined)
      }
    },
    giveBack: async () => {
      if (!(await isThere(path))) return false
      await remove(path)
      return true
    },
  }
}

/** With noise: a disk that presses files would keep no room for zeros. */
async function fill(path: string, size: number): Promise<void> {
  const file = await growNew(path)
  try {
    for (let left = size; left > 0; left -= piece) {
      await file.add(randomBytes(Math.min(piece, left)))
    }
    await file.finish()
  } finally {
    await file.close()
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
