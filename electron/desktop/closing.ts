import { setTimeout as after } from 'node:timers/promises'
import { type BrowserWindow, ipcMain } from 'electron'
import { tellWindow } from './tell-window.ts'

/** Long enough for a save on a slow disk, short enough not to look like a refusal to close. */
const patience = 2000

/**
 * Before the window closes, it gets a moment to save what is being typed.
 * @param first what goes away with it, and before it
 */
export function flushBeforeClosing(
  window: BrowserWindow,
  first: () => Promise<void> = async () => undefined,
): void {
  let flushing = false
  window.on('close', async (event) => {
    if (window.webContents.isCrashed()) return
    event.preventDefault()
    if (flushing) return
    flushing = true
    await first()
    await flush(window)
    // Not `close`: a window that hangs would be asked once more, and never answer.
    if (!window.isDestroyed()) window.destroy()
  })
}

/** Lets the window save what is being typed; one that does not answer is not waited for. */
export async function flush(window: BrowserWindow): Promise<void> {
  tellWindow(window, 'flush', null)
  await Promise.race([answerOf(window), after(patience)])
}

const answerOf = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    const hear = ({ sender }: { sender: unknown }) => {
      if (sender !== window.webContents) return
      ipcMain.off('flushed', hear)
      resolve()
    }
    ipcMain.on('flushed', hear)
  })
