import type { BrowserWindow } from 'electron'
import type { EventName, Events } from '../contract/events.ts'

/** Tells the window something unasked; a window that is gone needs no telling. */
export function tellWindow<N extends EventName>(
  window: BrowserWindow | null,
  name: N,
  what: Events[N],
): void {
  if (window && !window.isDestroyed()) window.webContents.send(`event:${name}`, what)
}
