import type { PartWording } from '../../../model/part.ts'
import type { signOffs } from '../fields.ts'

export const fi = {
  signatures: {
    label: 'Ketkä ovat tekstin takana',
    add: 'Lisää henkilö',
    one: 'Henkilö',
  },
  'signatures.role': { label: 'Rooli tai ammattinimike' },
  'signatures.name': { label: 'Nimi' },
  'signatures.date': { label: 'Päivä' },
} as const satisfies PartWording<typeof signOffs>
