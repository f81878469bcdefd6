import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  recommendations: { label: 'Rekommendationer för fortsättningen' },
  'recommendations.processSummary': {
    label: 'Sammanfattning av bedömningen',
    prompts: ['Hur genomfördes bedömningen?', 'Vad vet vi nu om arbetsförmågan?'],
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
    hint: 'En åtgärd per rad, så att arbetsplatsen vet hur den ska göra.',
    add: 'Lägg till åtgärd',
    one: 'Åtgärd',
  },
  'recommendations.rehabilitationAndHealthNeeds': {
    label: 'Behov av rehabilitering eller hälsovårdstjänster',
    prompts: ['Vad rekommenderas, och vem för saken vidare?'],
  },
}
