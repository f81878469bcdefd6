import type { PartWording } from '../../../model/part.ts'
import type { observations } from '../fields.ts'

export const sv: PartWording<typeof observations> = {
  observations: {
    label: 'Observationer',
    add: 'Lägg till en observation',
    one: 'Observation',
    prompts: [
      'Motoriska färdigheter: ställning, rörlighet, styrka, hantering av föremål.',
      'Processfärdigheter: att komma i gång, tidsanvändning, anpassning, användning av kunskap.',
      'Kommunikation och samspel: språk, kontakt, att be om hjälp.',
      'Vad hjälpte, vad försvårade?',
      'Vad sade klienten själv om situationen?',
    ],
  },
  'observations.date': { label: 'Datum' },
  'observations.actorId': { label: 'Observatör' },
  'observations.task': { label: 'Uppgift eller situation' },
  'observations.setting': { label: 'Miljö', hint: 'Om den hade betydelse.' },
  'observations.text': { label: 'Observation' },
}
