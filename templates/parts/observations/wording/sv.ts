import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  observations: {
    label: 'Observationer',
    add: 'Lägg till observation',
    one: 'Observation',
    prompts: [
      'Motoriska färdigheter: kroppsställning, rörlighet, styrka, att hantera föremål.',
      'Processfärdigheter: att komma i gång, att disponera tiden, att anpassa sig, att använda kunskap.',
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
