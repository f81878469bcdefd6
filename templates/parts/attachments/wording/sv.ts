import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  attachments: { label: 'Bilagor', add: 'Lägg till bilaga', one: 'Bilaga' },
  'attachments.name': { label: 'Filens namn' },
  'attachments.kind': {
    label: 'Vad bilagan är',
    options: {
      signedPage: 'Undertecknad sida',
      statement: 'Utlåtande',
      photo: 'Fotografi',
      other: 'Annat',
    },
  },
  'attachments.note': { label: 'Anmärkning', hint: 'Vad som är bra att veta om bilagan.' },
  'attachments.sha256': { label: 'Innehållets kontrollsumma (SHA-256)' },
  'attachments.type': { label: 'Filformat' },
  'attachments.bytes': { label: 'Storlek' },
  'attachments.addedAt': { label: 'Tillagd' },
}
