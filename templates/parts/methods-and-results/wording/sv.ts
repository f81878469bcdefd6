import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  methodResults: {
    label: 'Metoder och resultat',
    hint: 'Anteckna resultatet med egna ord. Metodernas blanketter eller frågor kopieras inte hit.',
    add: 'Lägg till metod',
    one: 'Metod',
    prompts: [
      'Till exempel AWP, WRI, COPM, intervju, arbetsplatsbesök.',
      'Vem bedömde, när, och vad betyder resultatet i arbetet?',
    ],
  },
  'methodResults.method': { label: 'Metod' },
  'methodResults.date': { label: 'Datum' },
  'methodResults.actorId': { label: 'Bedömare' },
  'methodResults.summary': { label: 'Resultatet i korthet' },
  'methodResults.id': { label: 'Beteckning' },
  jobDemands: {
    label: 'Arbetets krav och klientens arbetsförmåga',
    hint: 'Ett krav i taget. En anpassning för varje brist.',
    add: 'Lägg till krav',
    one: 'Krav',
    prompts: [
      'Motoriska, process- och samspelsfärdigheter: vad kräver just den här uppgiften?',
      'Med vilket arrangemang skulle uppgiften lyckas?',
    ],
  },
  'jobDemands.demand': { label: 'Krav', hint: 'Till exempel: lyfta 10 kg, minnas fem moment.' },
  'jobDemands.required': { label: 'Vad uppgiften kräver' },
  'jobDemands.ability': { label: 'Hur klienten klarar det nu' },
  'jobDemands.fit': {
    label: 'Motsvarar förmågan kravet?',
    options: {
      meets: 'motsvarar',
      partly: 'motsvarar delvis',
      gap: 'motsvarar inte',
      notSeen: 'kom inte fram',
    },
  },
  'jobDemands.adaptation': { label: 'Anpassning' },
}
