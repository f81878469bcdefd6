import type { Translated } from '../../../templates/model/part.ts'
import type { documentsWords as fi } from '../fi/documents.ts'

export const documentsWords: Translated<typeof fi> = {
  kinds: {
    summary: 'Multi-actor summary',
    'icf-summary': 'Multi-actor short summary (ICF)',
    'shared-plan': 'Shared client plan',
  },
  documents: {
    which: 'Which documents',
    formats: 'In which format',
    version: 'Which version',
    now: 'The present text (draft)',
    versionOf: 'Version {number}, locked {date}',
    pdf: 'PDF',
    docx: 'Word',
    saveOne: 'Save one document',
    several: 'Save several at once',
    saveAll: 'Save the chosen ones to a folder',
    print: 'Print',
    printOf: 'Print: {document}',
    savePdf: 'Save PDF',
    savePdfOf: 'Save PDF: {document}',
    saveWord: 'Save Word',
    saveWordOf: 'Save Word: {document}',
    chooseSome: 'Choose at least one document and one format.',
    making: 'Making the documents…',
    savedTitle: 'Saved',
    caseFile: 'The assessment as a file',
    caseFileText:
      'The whole assessment in the open JSON format. The file is not encrypted: keep it as carefully as the documents. The attachments are not in it.',
  },
}
