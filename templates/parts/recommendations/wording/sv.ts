import type { PartWording } from '../../../model/part.ts'
import type { recommendations } from '../fields.ts'

export const sv: PartWording<typeof recommendations> = {
  recommendations: { label: 'Rekommendationer' },
  'recommendations.processSummary': {
    label: 'Sammanfattning av bedömningen',
    prompts: ['Hur genomfördes bedömningen?', 'Vad vet man nu om arbetsförmågan?'],
  },
  'recommendations.competenceAndProductivity': {
    label: 'Kunnande, arbetets kvalitet, ork i arbetet och produktivitet',
    prompts: ['I förhållande till kraven på den öppna arbetsmarknaden.'],
  },
  'recommendations.clientGoals': {
    label: 'Klientens mål framöver',
    prompts: ['Vad vill klienten själv, och när?'],
  },
  'recommendations.supportNeedsAndMeans': {
    label: 'Behov av stöd för arbetsförmågan och konkreta stödåtgärder',
    hint: 'En åtgärd per rad, så att man på arbetsplatsen vet vad man ska göra.',
    add: 'Lägg till en åtgärd',
    one: 'Åtgärd',
  },
  'recommendations.rehabilitationAndHealthNeeds': {
    label: 'Behov av rehabilitering eller hälsovårdstjänster',
    prompts: ['Vad rekommenderas, och vem för ärendet vidare?'],
  },
}
