import type { PartWording } from '../../../model/part.ts'
import type { signOffs } from '../fields.ts'

export const fi: PartWording<typeof signOffs> = {
  signatures: {
    label: 'Ketkä ovat tekstin takana',
    add: 'Lisää henkilö',
    one: 'Henkilö',
  },
  'signatures.role': { label: 'Rooli tai ammattinimike' },
  'signatures.name': { label: 'Nimi' },
  'signatures.date': { label: 'Päivä' },
}
