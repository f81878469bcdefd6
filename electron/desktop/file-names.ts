import type { DocumentKind } from '../../templates/documents/kinds.ts'
import { guideNamed } from '../../templates/guides/index.ts'
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
  'summary-large-print': 'monitoimijainen-yhteenveto-isolla',
  'shared-plan-large-print': 'yhteinen-asiakassuunnitelma-isolla',
  consent: 'suostumus',
  'consent-withdrawal': 'suostumuksen-peruminen',
  invitation: 'kutsu-neuvonpitoon',
  'observation-log': 'havaintopaivakirja',
  'plan-duties': 'omat-tehtavat',
  'workplace-half-page': 'tyopaikan-palautelomake',
  'views-side-by-side': 'nakemykset-rinnakkain',
  'start-record': 'alkutilanne',
  'consent-record': 'suostumuksen-kirjaus',
  'meeting-notes': 'neuvonpidon-muistio',
  'trial-record': 'tyokokeilun-kulku',
  'workplace-page': 'tyopaikan-palaute',
  'client-diary': 'asiakkaan-paivakirja',
  'health-check': 'terveystarkastus',
  'work-sample': 'tyonaytto',
  'support-plan': 'tyokyvyn-tuen-suunnitelma',
  'paper-form-start': 'lomake-asiakas-ja-lahtotilanne',
  'paper-form-consent': 'lomake-suostumus',
  'paper-form-small-processes': 'lomake-terveystarkastus-ja-tyonaytto',
  'paper-form-network': 'lomake-verkosto',
  'paper-form-abilitator': 'lomake-kykyviisari',
  'paper-form-trial': 'lomake-tyokokeilu-ja-havainnot',
  'paper-form-client-view': 'lomake-asiakkaan-nakemys',
  'paper-form-summary': 'lomake-yhteenveto',
  'paper-form-icf': 'lomake-icf-tiivistelma',
  'paper-form-recommendations': 'lomake-jatkosuositukset',
  'paper-form-plan': 'lomake-asiakassuunnitelma',
  'paper-form-sign-off': 'lomake-lapikaynti-ja-allekirjoitus',
}

export const caseFileName = 'arviointi.json'
export const calendarFileName = 'kalenteri.ics'

/** By the title of the guide, without the letters that some file systems change. */
export function guideFileName(name: string): string {
  const title = guideNamed(name)?.texts.fi.title ?? ''
  const plain = title.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  return `opas-${plain.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '')}.pdf`
}

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
