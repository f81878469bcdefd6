import { setTimeout as after } from 'node:timers/promises'
import { type BrowserWindow, clipboard, ipcMain } from 'electron'
import { type ClipboardGuard, guardOver } from './copied-text.ts'

/** The system gets the text a moment after the page has said so; in milliseconds. */
const arrives = 100

/** Guards what is copied from this window. */
export function guardClipboard(window: BrowserWindow): ClipboardGuard {
  const guard = guardOver(clipboard, () => after(arrives))
  ipcMain.on('copied', ({ sender }) => {
    if (sender === window.webContents) void guard.copied()
  })
  return guard
}
