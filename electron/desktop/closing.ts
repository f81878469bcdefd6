import { setTimeout as after } from 'node:timers/promises'
import { type BrowserWindow, dialog, ipcMain } from 'electron'
import { finishOrSkip } from './finish-or-skip.ts'
import { tellWindow } from './tell-window.ts'
import type { DesktopWords } from './wording/words.ts'

/** Long enough for a save on a slow disk, short enough not to look like a refusal to close. */
const patience = 2000

/**
 * Before the window closes, it gets a moment to save what is being typed, and the vault is locked
 * with a last backup, for which the person may or may not want to wait.
 */
export function closeInPeace(
  window: BrowserWindow,
  lock: () => Promise<unknown>,
  words: () => DesktopWords['closing'],
): void {
  let isClosing = false
  window.on('close', async (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    if (!window.webContents.isCrashed()) await flush(window)
    await finishOrSkip(lock(), async (signal) => {
      const { message, detail, skip } = words()
      return dialog.showMessageBox(window, { message, detail, buttons: [skip], signal })
    })
    // Not `close`: a window that hangs would be asked once more, and never answer.
    if (!window.isDestroyed()) window.destroy()
  })
}

/** A window that holds nothing but what is typed in it gets a moment to save that. */
export function flushBeforeClosing(window: BrowserWindow): void {
  let isClosing = false
  window.on('close', async (event) => {
    if (window.webContents.isCrashed()) return
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    await flush(window)
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
