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
  nextSteps: {
    label: 'Nästa steg',
    hint: 'Stegen förs över till den nya klientplanen.',
    add: 'Lägg till steg',
    one: 'Steg',
    prompts: ['Vad vill klienten själv göra först?', 'Vem för saken vidare och senast när?'],
  },
  'nextSteps.kind': {
    label: 'Vad steget gäller',
    options: {
      work: 'arbete',
      study: 'studier',
      support: 'stöd för arbetsförmågan',
      rehabilitation: 'rehabilitering',
      health: 'hälsotjänster',
      social: 'socialtjänster',
      other: 'annat',
    },
  },
  'nextSteps.step': { label: 'Vad som görs' },
  'nextSteps.responsible': { label: 'Ansvarig' },
  'nextSteps.due': { label: 'Senast' },
  'nextSteps.inPlan': { label: 'Finns det redan i planen?' },
  closing: { label: 'Avslutande möte' },
  'closing.date': { label: 'Datum' },
  'closing.participants': { label: 'Deltagare', add: 'Lägg till deltagare', one: 'Deltagare' },
  'closing.readTogether': { label: 'Lästes sammanfattningen tillsammans med klienten?' },
  'closing.clientAgrees': {
    label: 'Vad klienten tycker om sammanfattningen',
    options: {
      agrees: 'är av samma åsikt',
      partly: 'är delvis av samma åsikt',
      disagrees: 'är av annan åsikt',
    },
  },
  'closing.clientComment': {
    label: 'Klientens eget yttrande',
    hint: 'Skrivs så som klienten säger det. En avvikande åsikt hör hit.',
  },
  'closing.openQuestions': { label: 'Vad som lämnades öppet' },
  'closing.copiesTo': {
    label: 'Vem som får sammanfattningen',
    hint: 'Bara enligt samtycket. Klienten får alltid ett eget exemplar.',
    add: 'Lägg till mottagare',
    one: 'Mottagare',
  },
}
