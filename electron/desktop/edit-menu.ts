import { type BrowserWindow, Menu } from 'electron'
import { fi } from './wording/fi.ts'

/** The right button offers what can be done to the text under it, and nothing where nothing can. */
export function offerEditing(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { editFlags, isEditable, selectionText }) => {
    if (!isEditable && !selectionText) return
    Menu.buildFromTemplate([
      { role: 'cut', label: fi.menu.cut, enabled: editFlags.canCut },
      { role: 'copy', label: fi.menu.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: fi.menu.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: fi.menu.selectAll, enabled: editFlags.canSelectAll },
    ]).popup({ window })
  })
}
