import type { PartWording } from '../../../model/part.ts'
import type { signOffs } from '../fields.ts'

export const sv: PartWording<typeof signOffs> = {
  signatures: { label: 'Vilka som står bakom texten', add: 'Lägg till en person', one: 'Person' },
  'signatures.role': { label: 'Roll eller yrkesbeteckning' },
  'signatures.name': { label: 'Namn' },
  'signatures.date': { label: 'Datum' },
}
