import { clearInterval, setInterval } from 'node:timers'

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
