import type { PartWording } from '../../../model/part.ts'
import type { attachments } from '../fields.ts'

export const fi = {
  attachments: { label: 'Liitteet', add: 'Lisää liite', one: 'Liite' },
  'attachments.name': { label: 'Tiedoston nimi' },
  'attachments.kind': {
    label: 'Mikä liite on',
    options: {
      signedPage: 'Allekirjoitettu sivu',
      statement: 'Lausunto',
      photo: 'Valokuva',
      other: 'Muu',
    },
  },
  'attachments.note': { label: 'Huomautus', hint: 'Mitä liitteestä on hyvä tietää.' },
  'attachments.sha256': { label: 'Sisällön tiiviste (SHA-256)' },
  'attachments.type': { label: 'Tiedoston muoto' },
  'attachments.bytes': { label: 'Koko' },
  'attachments.addedAt': { label: 'Lisätty' },
} as const satisfies PartWording<typeof attachments>
