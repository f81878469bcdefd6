import type { Translated } from '../../../templates/model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  menu: {
    file: 'File',
    newCase: 'New assessment',
    importCase: 'Import an assessment from a file…',
    lock: 'Lock the vault',
    quit: 'Quit Kykysilta',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAsText: 'Paste as plain text',
    selectAll: 'Select all',
    go: 'Go',
    home: 'My assessments',
    nextMissing: 'Next missing field',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Actual size',
    language: 'Language',
    fullScreen: 'Full screen',
    developer: 'Developer tools',
  },
  dialog: {
    openCaseFile: 'Choose an assessment to import',
    openButton: 'Import',
    save: 'Choose where to save',
    saveButton: 'Save',
    openVaultFile: 'Choose the vault’s file',
    folders: {
      documents: 'Choose a folder for the documents',
      backups: 'Choose a folder for the backups',
    },
    folderButton: 'Choose folder',
    kinds: {
      json: 'Assessment file',
      zip: 'Vault file',
      pdf: 'PDF document',
      docx: 'Word document',
    },
  },
}
