import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  signatures: {
    label: 'Vilka som står bakom texten',
    add: 'Lägg till person',
    one: 'Person',
  },
  'signatures.role': { label: 'Roll eller yrkesbeteckning' },
  'signatures.name': { label: 'Namn' },
  'signatures.date': { label: 'Datum' },
}
