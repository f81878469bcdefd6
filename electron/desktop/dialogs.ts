import { extname } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import { endingsOf } from '../contract/attachments.ts'
import type { Dialogs } from './answers.ts'
import type { DesktopWords } from './wording/words.ts'

type Words = DesktopWords['dialog']

/** The system's own dialogs, over the window that they belong to, in the language of the moment. */
export const dialogsOver = (window: BrowserWindow, words: () => Words): Dialogs => ({
  chooseCaseFile: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words().openCaseFile,
      buttonLabel: words().openButton,
      filters: filtersFor(words(), '.json'),
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  chooseCodeList: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words().openCodeList,
      buttonLabel: words().openButton,
      filters: [{ name: words().codeList, extensions: ['csv', 'txt', 'tsv', 'json'] }],
      properties: ['openFile', 'dontAddToRecent'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  chooseVaultFile: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words().openVaultFile,
      buttonLabel: words().openButton,
      filters: filtersFor(words(), '.zip'),
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  chooseFilesToAttach: async () => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words().attach,
      buttonLabel: words().attachButton,
      filters: [{ name: words().attachable, extensions: Object.values(endingsOf).flat() }],
      properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
    })
    return canceled ? [] : filePaths
  },

  // The system asks before a file is replaced.
  chooseWhereToSave: async (suggestedName) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: words().save,
      buttonLabel: words().saveButton,
      defaultPath: suggestedName,
      filters: filtersFor(words(), extname(suggestedName)),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || !filePath ? null : filePath
  },

  chooseFolder: async (what) => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: words().folders[what],
      buttonLabel: words().folderButton,
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },
})

function filtersFor(words: Words, ending: string): FileFilter[] {
  const extension = ending.slice(1)
  const name = (words.kinds as Readonly<Record<string, string>>)[extension]
  return name ? [{ name, extensions: [extension] }] : []
}
