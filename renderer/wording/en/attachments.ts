import type { Translated } from '../../../templates/model/part.ts'
import type { attachmentsWords as fi } from '../fi/attachments.ts'

export const attachmentsWords: Translated<typeof fi> = {
  attachments: {
    title: 'Attachments',
    intro:
      'Signed pages, statements and photographs that belong to the assessment. The files are kept encrypted in the vault and are part of the backups.',
    empty: 'There are no attachments yet. Add a file with the button or drag it here.',
    add: 'Add an attachment',
    removedStays:
      'A removed attachment can be brought back for 30 days. After that the file is erased from the vault, unless a locked version refers to it. It leaves the backups as they grow old.',
    limits:
      'PDF, PNG, JPEG and TIFF files, Word and ODT documents and text files. At most 20 MB each, 200 MB in all.',
    sum: '{count, plural, one {One attachment, {size}} other {# attachments, {size} in all}}',
    list: 'Attachments of the assessment',
    adding: 'Adding attachments: {done}/{all}',
    addingOne: 'Adding the attachment…',
    added: '{count, plural, one {The attachment was added.} other {# attachments were added.}}',
    mended: 'The attachment {fileName} is whole again.',
    locationRemoved:
      'Where the picture {fileName} was taken was left out of it. The original file is unchanged.',
    notAdded: '{count, plural, one {One file was not added} other {# files were not added}}',
    refused: {
      cannotRead: '{fileName}: the file could not be read.',
      empty: '{fileName}: the file is empty.',
      tooLarge: '{fileName}: the file is over 20 MB. Make it smaller or split it.',
      caseFull:
        '{fileName}: the attachments of the assessment would take over 200 MB. Remove an attachment and add this one again.',
      program:
        '{fileName}: the file is a program or contains macros. A document, a picture or a text file can be attached.',
      unknownType:
        '{fileName}: a file of this kind cannot be attached. PDF, PNG, JPEG, TIFF, Word (.docx), ODT and text (UTF-8) can.',
      heic: '{fileName}: a HEIC picture cannot be attached. Save it as JPEG and add it again.',
      otherThanNamed:
        '{fileName}: the ending of the name promises something else than what the file holds ({what}). Check the file and correct its ending.',
      broken: '{fileName}: the file is broken or incomplete. Save or scan it again.',
      alreadyThere: '{fileName}: the same file is already attached.',
      cannotWrite:
        '{fileName}: the attachment did not fit on the disk, or the disk cannot be written to. Everything else is safe.',
    },
    types: {
      pdf: 'PDF',
      png: 'PNG picture',
      jpeg: 'JPEG picture',
      tiff: 'TIFF picture',
      docx: 'Word document',
      odt: 'ODT document',
      text: 'Text',
    },
    kilobytes: '{number} kB',
    megabytes: '{number} MB',
    noName: 'File without a name',
    damaged: 'Damaged',
    missing: 'File missing',
    show: 'Show',
    showOne: 'Show: {what}',
    saveCopy: 'Save a copy',
    saveCopyOf: 'Save a copy: {what}',
    saved: 'The copy was saved to the file {fileName}. It is not encrypted.',
    edit: 'Details',
    editOf: 'Details: {what}',
    remove: 'Remove',
    removeOne: 'Remove: {what}',
    what: 'Attachment, {name}',
    opening: 'Opening the attachment…',
  },
}
