import type { Translated } from '../../../templates/model/part.ts'
import type { documentsWords as fi } from '../fi/documents.ts'

export const documentsWords: Translated<typeof fi> = {
  kinds: {
    summary: 'Multi-actor summary',
    'icf-summary': 'Multi-actor short summary (ICF)',
    'shared-plan': 'Shared client plan',
    'summary-large-print': 'Summary in large print',
    'shared-plan-large-print': 'Client plan in large print',
    consent: 'Consent form',
    'consent-withdrawal': 'Notice of withdrawn consent',
    invitation: 'Invitation to a network meeting',
    'observation-log': 'Observation log',
    'paper-form-start': 'Form: Client and consent',
    'paper-form-network': 'Form: Network',
    'paper-form-abilitator': 'Form: The Abilitator',
    'paper-form-trial': 'Form: Work trial and observations',
    'paper-form-client-view': 'Form: The client’s own view',
    'paper-form-summary': 'Form: Multi-actor summary',
    'paper-form-icf': 'Form: ICF summary',
    'paper-form-recommendations': 'Form: Recommendations',
    'paper-form-plan': 'Form: Shared client plan',
    'paper-form-sign-off': 'Form: Read-through and sign-off',
  },
  documentGroups: {
    text: {
      title: 'The network’s text',
      purpose: 'What the network wrote together. These go to the archive.',
    },
    largePrint: {
      title: 'The client’s own copy',
      purpose: 'The same words in the same order in large print, on paper laid sideways.',
    },
    consent: {
      title: 'Consent',
      purpose:
        'To be signed on paper. What the assessment does not know yet is left to fill in by hand. The notice of withdrawal has a page for each recipient.',
    },
    work: {
      title: 'The network’s work',
      purpose: 'An invitation to the next meeting, and all observations by date.',
    },
    paperForms: {
      title: 'Blank paper forms',
      purpose:
        'For when there is no computer at hand. A form asks the same things in the same order as the program and holds nobody’s data.',
    },
  },
  documents: {
    which: 'Which documents',
    formats: 'In which format',
    version: 'Which version',
    now: 'The present text (draft)',
    versionOf: 'Version {number}, locked {date}',
    pdf: 'PDF',
    docx: 'Word',
    look: 'Look',
    lookAt: 'Look at: {document}',
    lookTitle: '{document}, the present text',
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
