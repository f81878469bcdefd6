import { type BrowserWindow, Menu } from 'electron'
import type { DesktopWords } from './wording/words.ts'

/** The right button offers what can be done to the text under it, and nothing where nothing can. */
export function offerEditing(window: BrowserWindow, wordsNow: () => DesktopWords['menu']): void {
  window.webContents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    if (!isEditable && !selectionText) return
    const words = wordsNow()
    Menu.buildFromTemplate([
      { role: 'cut', label: words.cut, enabled: editFlags.canCut },
      { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
    ]).popup({ window })
  })
}
