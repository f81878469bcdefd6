import { type BrowserWindow, powerMonitor } from 'electron'
import { tellWindow } from './tell-window.ts'

/**
 * The machine is about to sleep, to lock or to go down: what is being typed goes to disk at once. A
 * shutdown then closes the window, which waits for its own last save.
 */
export function flushAtPowerEvents(window: BrowserWindow): void {
  const flush = () => tellWindow(window, 'flush', null)
  powerMonitor.on('suspend', flush)
  powerMonitor.on('lock-screen', flush)
  powerMonitor.on('shutdown', flush)
}
