import type { DocumentKind } from '../../templates/documents/kinds.ts'

export type Format = 'pdf' | 'docx'

/**
 * Suggested names say what a file is and never whose: being a client is itself a secret, and names
 * show in folders, mails and backups.
 */
const documentNames: Readonly<Record<DocumentKind, string>> = {
  summary: 'monitoimijainen-yhteenveto',
  'icf-summary': 'icf-tiivistelma',
  'shared-plan': 'yhteinen-asiakassuunnitelma',
}

export const caseFileName = 'arviointi.json'
export const recoverySheetName = 'kykysilta-palautuslomake.pdf'

export const documentFileName = (kind: DocumentKind, format: Format): string =>
  `${documentNames[kind]}.${format}`
