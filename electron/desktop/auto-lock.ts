import { type BrowserWindow, powerMonitor } from 'electron'
import type { LockReason } from '../contract/vault-views.ts'
import { idleness } from './idleness.ts'

/** How often idleness is looked at, in milliseconds: a vault locks at most this much late. */
const watchEvery = 2000

const moments: Readonly<Record<string, LockReason>> = {
  'lock-screen': 'system',
  suspend: 'sleep',
  'user-did-resign-active': 'system',
  shutdown: 'closing',
}

/**
 * Locks when nobody is there: after idleness, when the screen is locked, when the machine sleeps and
 * when another person takes over the machine.
 *
 * @param lockAfter minutes; `null` while there is nothing to lock
 * @returns a way to say that somebody who uses another window of ours is there, too
 */
export function lockWhenAway(
  window: BrowserWindow,
  lockAfter: () => number | null,
  lock: (by: LockReason) => void,
): { readonly alsoIn: (other: BrowserWindow) => void } {
  const watched = idleness({
    now: () => Date.now(),
    steady: () => performance.now(),
    systemIdle,
  })
  const alsoIn = (other: BrowserWindow) => {
    other.webContents.on('input-event', watched.stir)
    other.on('focus', watched.stir)
  }
  alsoIn(window)

  for (const [moment, by] of Object.entries(moments)) {
    powerMonitor.on(moment as 'suspend', () => lockAfter() !== null && lock(by))
  }
  const watch = setInterval(() => {
    const minutes = lockAfter()
    if (minutes === null) return
    if (watched.hasLasted(minutes)) lock('idle')
  }, watchEvery)
  window.on('closed', () => clearInterval(watch))
  return { alsoIn }
}

/** Under Wayland most systems tell nothing and Chromium says that somebody is always there. */
const systemIdle = (): number | null => {
  if (process.platform === 'linux' && process.env.XDG_SESSION_TYPE === 'wayland') return null
  return powerMonitor.getSystemIdleTime()
}
