import { extname } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import { endingsOf } from '../contract/attachments.ts'
import type { Dialogs } from './answers.ts'
import { fi } from './wording/fi.ts'

/** The system's own dialogs, over the window that they belong to. */
export const dialogsOver = (window: BrowserWindow): Dialogs => ({
  chooseCaseFile: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: fi.dialog.openCaseFile,
      buttonLabel: fi.dialog.openButton,
      filters: filtersFor('.json'),
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  chooseVaultFile: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: fi.dialog.openVaultFile,
      buttonLabel: fi.dialog.openButton,
      filters: filtersFor('.zip'),
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  chooseFilesToAttach: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: fi.dialog.attach,
      buttonLabel: fi.dialog.attachButton,
      filters: [{ name: fi.dialog.attachable, extensions: Object.values(endingsOf).flat() }],
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
    })
    return canceled ? [] : filePaths
  },

  // The system asks before a file is replaced.
  chooseWhereToSave: async (suggestedName) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: fi.dialog.save,
      buttonLabel: fi.dialog.saveButton,
      defaultPath: suggestedName,
      filters: filtersFor(extname(suggestedName)),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || !filePath ? null : filePath
  },

  chooseFolder: async (what) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: fi.dialog.folders[what],
      buttonLabel: fi.dialog.folderButton,
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },
})

function filtersFor(ending: string): FileFilter[] {
  const extension = ending.slice(1)
  const name = fi.dialog.kinds[extension]
  return name ? [{ name, extensions: [extension] }] : []
}
