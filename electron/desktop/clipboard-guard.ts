import { setTimeout as after } from 'node:timers/promises'
import { clipboard, ipcMain, type WebContents } from 'electron'
import { type ClipboardGuard, guardOver } from './copied-text.ts'

/** The system gets the text a moment after the page has said so; in milliseconds. */
const arrives = 100

/** Guards what is copied from our windows. */
export function guardClipboard(isOurs: (contents: WebContents) => boolean): ClipboardGuard {
  const guard = guardOver(clipboard, () => after(arrives))
  ipcMain.on('copied', ({ sender }) => {
    if (isOurs(sender)) void guard.copied()
  })
  return guard
}
