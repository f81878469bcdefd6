import { extname } from 'node:path'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import { fi } from './wording/fi.ts'

/** The person chooses a case file. */
export async function chooseCaseFile(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: fi.dialog.openCaseFile,
    buttonLabel: fi.dialog.openButton,
    filters: filtersFor('.json'),
    properties: ['openFile'],
  })
  return filePaths[0] ?? null
}

/** The person chooses where a file is saved; the system asks before anything is replaced. */
export async function chooseWhereToSave(
  window: BrowserWindow,
  suggestedName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: fi.dialog.save,
    buttonLabel: fi.dialog.saveButton,
    defaultPath: suggestedName,
    filters: filtersFor(extname(suggestedName)),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || !filePath ? null : filePath
}

/** The person chooses a folder. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: fi.dialog.folder,
    buttonLabel: fi.dialog.folderButton,
    properties: ['openDirectory', 'createDirectory'],
  })
  return filePaths[0] ?? null
}

function filtersFor(ending: string): FileFilter[] {
  const extension = ending.slice(1)
  const name = fi.dialog.kinds[extension]
  return name ? [{ name, extensions: [extension] }] : []
}
