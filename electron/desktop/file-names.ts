import type { DocumentKind } from '../../templates/documents/kinds.ts'
import { type AttachmentKind, type AttachmentType, endingsOf } from '../contract/attachments.ts'

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

/** The whole vault, encrypted, in one file. */
export const vaultFileName = 'kykysilta-holvi.zip'

const attachmentNames: Readonly<Record<AttachmentKind, string>> = {
  signedPage: 'allekirjoitettu-sivu',
  statement: 'lausunto',
  photo: 'valokuva',
  other: 'liite',
}

/** A copy's name tells the kind of file; the name under which it came may be somebody's. */
export const attachmentFileName = ({
  kind,
  type,
}: {
  readonly kind: AttachmentKind
  readonly type: AttachmentType
}): string => `${attachmentNames[kind]}.${endingsOf[type][0]}`
