import type { PartWording } from '../../../model/part.ts'
import type { icfSummary } from '../fields.ts'

export const sv: PartWording<typeof icfSummary> = {
  icfSummary: { label: 'Sammandrag' },
  'icfSummary.heading': {
    label: 'Vilken bedömning det gäller',
    prompts: [
      'Tid, plats eller enhet.',
      'Klientens arbetsuppgifter så konkret som möjligt.',
      'Bedömningens mål och klientens eget mål.',
    ],
  },
  'icfSummary.clientOwnAssessment': {
    label: 'Klientens egen bedömning',
    prompts: [
      'Hur klienten har trivts, vad hen har lyckats med, vad hen vill utveckla.',
      'Upplever klienten att branschen passar, intresserar en utbildning i den?',
      'Vilket stöd har hjälpt? Följder för hälsa, ork och vardag.',
      'Tankar och mål framöver.',
    ],
  },
  'icfSummary.personalFactors': {
    label: 'Personfaktorer',
    prompts: [
      'Det som främst påverkar arbetsförmågan: resurser, utmaningar, begränsningar, sådant som ska beaktas.',
      'Hur det inverkar på arbetsuppgifterna.',
      'Klientens styrkor och kunnande.',
    ],
  },
  'icfSummary.environmentalFactors': {
    label: 'Omgivningsfaktorer',
    prompts: [
      'Vad främjar och vad försvårar arbetet och delaktigheten i arbetsgemenskapen?',
      'Fysisk, social, kulturell och tidsmässig omgivning.',
    ],
  },
  'icfSummary.activitiesAndParticipation': {
    label: 'Aktiviteter och delaktighet',
    prompts: [
      'Respons från arbetsgivaren eller handledaren.',
      'Iakttagelser av andra i nätverket.',
      'Observationer i arbetssituationen: fysisk, psykisk, social och kognitiv funktionsförmåga.',
      'Färdigheter i förhållande till uppgifternas krav och stödet för arbetsförmågan.',
    ],
  },
  'icfSummary.methods': {
    label: 'Metoder',
    hint: 'En metod per rad.',
    add: 'Lägg till en metod',
    one: 'Metod',
    prompts: [
      'Kvalitativ observation av arbete och aktivitet.',
      'Kykyviisari® och andra självskattningar, AWP.',
      'Intervju med klienten och arbetsgivarens företrädare, nätverksmöte.',
    ],
  },
  environmentalFactors: {
    label: 'Omgivningsfaktorer en och en',
    add: 'Lägg till en omgivningsfaktor',
    one: 'Omgivningsfaktor',
  },
  'environmentalFactors.effect': {
    label: 'Inverkan',
    options: {
      barrier: 'försvårar',
      facilitator: 'främjar',
      neutral: 'inverkar inte åt någotdera hållet',
    },
  },
  'environmentalFactors.icfCode': {
    label: 'ICF-kod',
    hint: 'Frivillig, till exempel d850 eller e330.',
  },
  'environmentalFactors.qualifier': {
    label: 'Bedömningsfaktor',
    hint: '0–4, 8 = ej specificerat, 9 = ej tillämpbart. Före en främjande faktor +.',
  },
  'environmentalFactors.text': { label: 'Vad i omgivningen som inverkar' },
  icfCodes: {
    label: 'ICF-koder',
    hint: 'Frivilligt. Personfaktorer har inga koder.',
    add: 'Lägg till en kod',
    one: 'Kod',
  },
  'icfCodes.code': { label: 'ICF-kod', hint: 'Frivillig, till exempel d850 eller e330.' },
  'icfCodes.qualifier': {
    label: 'Bedömningsfaktor',
    hint: '0–4, 8 = ej specificerat, 9 = ej tillämpbart.',
  },
  'icfCodes.note': { label: 'Anmärkning' },
}
