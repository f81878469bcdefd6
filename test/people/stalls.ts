import { constants, open } from 'node:fs/promises'
import { join } from 'node:path'
import { clearInterval, setInterval } from 'node:timers'
import { setTimeout as after } from 'node:timers/promises'

const tick = 10

/**
 * Measures how long this machine lets a process wait for its turn, in milliseconds at worst: on a
 * starved one every process between a key and the disk waits as long. Gives what ends the watch.
 */
export function watchStalls(): () => number {
  let worst = 0
  let due = performance.now() + tick
  const timer = setInterval(() => {
    const now = performance.now()
    worst = Math.max(worst, now - due)
    due = now + tick
  }, tick)
  return () => {
    clearInterval(timer)
    return Math.round(Math.max(worst, performance.now() - due))
  }
}

const page = Buffer.alloc(4096)
/** Seldom enough that the watch itself holds nobody up. In milliseconds. */
const diskTick = 50

/**
 * Measures how long the disk under a folder takes at worst to write one page through, in
 * milliseconds. It is told beside what was lost, and forgives nothing: what is on its way to the disk
 * must not be much even where that stands still. Gives what ends the watch.
 */
export async function watchDisk(folder: string): Promise<() => number> {
  // Not emptied when it is there: giving room back is slow on some disks, and would hold up the others.
  const file = await open(join(folder, 'disk-watch'), constants.O_RDWR | constants.O_CREAT)
  let worst = 0
  let begunAt: number | null = null
  let isOver = false
  const watch = async () => {
    while (!isOver) {
      begunAt = performance.now()
      await file.write(page, 0, page.length, 0)
      await file.sync()
      worst = Math.max(worst, performance.now() - begunAt)
      begunAt = null
      await after(diskTick)
    }
    await file.close()
  }
  void watch()
  return () => {
    isOver = true
    return Math.round(Math.max(worst, begunAt === null ? 0 : performance.now() - begunAt))
  }
}
