import type { Translated } from '../../../templates/model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  menu: {
    file: 'Arkiv',
    newCase: 'Ny bedömning',
    importCase: 'Importera bedömning från fil…',
    lock: 'Lås valvet',
    quit: 'Avsluta Kykysilta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    pasteAsText: 'Klistra in som vanlig text',
    selectAll: 'Markera allt',
    go: 'Gå',
    home: 'Mina bedömningar',
    nextMissing: 'Nästa ställe som saknas',
    view: 'Visa',
    zoomIn: 'Förstora',
    zoomOut: 'Förminska',
    zoomReset: 'Normal storlek',
    language: 'Språk',
    fullScreen: 'Helskärm',
    developer: 'Utvecklarverktyg',
  },
  dialog: {
    openCaseFile: 'Välj bedömning att importera',
    openButton: 'Importera',
    save: 'Välj var filen ska sparas',
    saveButton: 'Spara',
    openVaultFile: 'Välj valvets fil',
    folders: {
      documents: 'Välj mapp för dokumenten',
      backups: 'Välj mapp för säkerhetskopiorna',
    },
    folderButton: 'Välj mapp',
    kinds: {
      json: 'Bedömningsfil',
      zip: 'Valvfil',
      pdf: 'PDF-dokument',
      docx: 'Word-dokument',
    },
  },
}
