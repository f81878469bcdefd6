import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  signatures: {
    label: 'Who stands behind the text',
    add: 'Add a person',
    one: 'Person',
  },
  'signatures.role': { label: 'Role or job title' },
  'signatures.name': { label: 'Name' },
  'signatures.date': { label: 'Date' },
}
