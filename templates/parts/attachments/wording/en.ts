import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  attachments: { label: 'Attachments', add: 'Add an attachment', one: 'Attachment' },
  'attachments.name': { label: 'File name' },
  'attachments.kind': {
    label: 'What the attachment is',
    options: {
      signedPage: 'Signed page',
      statement: 'Statement',
      photo: 'Photograph',
      other: 'Other',
    },
  },
  'attachments.note': { label: 'Remark', hint: 'What is good to know about the attachment.' },
  'attachments.sha256': { label: 'Digest of the content (SHA-256)' },
  'attachments.type': { label: 'File format' },
  'attachments.bytes': { label: 'Size' },
  'attachments.addedAt': { label: 'Added' },
}
