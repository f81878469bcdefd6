import type { PartWording } from '../../../model/part.ts'
import type { signOffs } from '../fields.ts'

export const en: PartWording<typeof signOffs> = {
  signatures: { label: 'Who stands behind the text', add: 'Add a person', one: 'Person' },
  'signatures.role': { label: 'Role or professional title' },
  'signatures.name': { label: 'Name' },
  'signatures.date': { label: 'Date' },
}
