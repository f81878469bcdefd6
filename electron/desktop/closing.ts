import { setTimeout as after } from 'node:timers/promises'
import { type BrowserWindow, dialog, ipcMain } from 'electron'
import { finishOrSkip } from './finish-or-skip.ts'
import { tellWindow } from './tell-window.ts'
import type { DesktopWords } from './wording/words.ts'

/** Long enough for a save on a slow disk, short enough not to look like a refusal to close. */
const patience = 2000

/**
 * Before the window closes, what is being typed gets a moment to be saved, and the vault is locked
 * with a last backup, for which the person may or may not want to wait.
 *
 * @param save lets every window save; false when the disk refused some of it
 */
export function closeInPeace(
  window: BrowserWindow,
  save: () => Promise<boolean>,
  lock: () => Promise<unknown>,
  words: () => DesktopWords['closing'],
): void {
  closeOnceSaved(window, save, words, async () => {
    await finishOrSkip(lock(), async (signal) => {
      const { message, detail, skip } = words()
      return dialog.showMessageBox(window, { message, detail, buttons: [skip], signal })
    })
  })
}

/** A window that holds nothing but what is typed in it gets a moment to save that. */
export const flushBeforeClosing = (
  window: BrowserWindow,
  words: () => DesktopWords['closing'],
): void => closeOnceSaved(window, () => flush(window), words)

/** Words that the disk refused are only in the window: it closes over them when the person says so. */
function closeOnceSaved(
  window: BrowserWindow,
  save: () => Promise<boolean>,
  words: () => DesktopWords['closing'],
  last: () => Promise<void> = async () => undefined,
): void {
  let isClosing = false
  window.on('close', async (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    if (!(await save()) && !(await closesAnyway(window, words()))) {
      isClosing = false
      return
    }
    await last()
    // Not `close`: a window that hangs would be asked once more, and never answer.
    if (!window.isDestroyed()) window.destroy()
  })
}

async function closesAnyway(
  window: BrowserWindow,
  { unsaved, unsavedDetail, stay, closeAnyway }: DesktopWords['closing'],
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: unsaved,
    detail: unsavedDetail,
    buttons: [stay, closeAnyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

/**
 * Lets the window save what is being typed; one that does not answer is not waited for.
 *
 * @returns false when the window says that some of it could not be saved
 */
export async function flush(window: BrowserWindow): Promise<boolean> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return true
  tellWindow(window, 'flush', null)
  return Promise.race([answerOf(window), after(patience, true)])
}

const answerOf = (window: BrowserWindow): Promise<boolean> =>
  new Promise((resolve) => {
    const hear = ({ sender }: { sender: unknown }, isSaved: unknown) => {
      if (sender !== window.webContents) return
      ipcMain.off('flushed', hear)
      resolve(isSaved === true)
    }
    ipcMain.on('flushed', hear)
  })
