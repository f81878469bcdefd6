import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

const code = {
  label: 'ICF-kod',
  hint: 'Frivillig, till exempel d850 eller e330.',
}
const qualifier = {
  label: 'Bedömningsfaktor',
  hint: '0–4, 8 = ej specificerat, 9 = ej tillämpbart. + för det som underlättar.',
}

export const sv: Translated<typeof fi> = {
  icfSummary: { label: 'Sammandrag' },
  'icfSummary.heading': {
    label: 'Vilken bedömning det gäller',
    prompts: [
      'Tidpunkt, plats eller enhet.',
      'Klientens arbetsuppgifter så konkret som möjligt.',
      'Bedömningens mål och klientens eget mål.',
    ],
  },
  'icfSummary.clientOwnAssessment': {
    label: 'Klientens egen bedömning',
    prompts: [
      'Hur har klienten trivts, vad har lyckats, vad behöver utvecklas?',
      'Upplever klienten att branschen passar, finns det intresse för en utbildning i branschen?',
      'Vilket stöd har varit till nytta? Följder för hälsan, orken och vardagen.',
      'Tankar och mål inför fortsättningen.',
    ],
  },
  'icfSummary.personalFactors': {
    label: 'Personfaktorer',
    prompts: [
      'De faktorer som främst påverkar arbetsförmågan: resurser, svårigheter, begränsningar, sådant man behöver ta hänsyn till.',
      'Hur de påverkar hur klienten klarar arbetsuppgifterna.',
      'Klientens styrkor och kunnande.',
    ],
  },
  'icfSummary.environmentalFactors': {
    label: 'Omgivningsfaktorer',
    prompts: [
      'Vad underlättar och vad försvårar arbetet och delaktigheten i arbetsgemenskapen?',
      'Den fysiska, sociala och kulturella omgivningen och tidsramarna.',
    ],
  },
  'icfSummary.activitiesAndParticipation': {
    label: 'Aktiviteter och delaktighet',
    prompts: [
      'Respons från arbetsgivaren eller handledaren för arbetsprövningen.',
      'Iakttagelser av andra aktörer i nätverket.',
      'Observationer i en verklig arbetssituation: fysisk, psykisk, social och kognitiv funktionsförmåga.',
      'Färdigheterna i förhållande till uppgifternas krav, och stödåtgärder för arbetsförmågan.',
    ],
  },
  'icfSummary.methods': {
    label: 'Metoder',
    hint: 'En metod per rad.',
    add: 'Lägg till metod',
    one: 'Metod',
    prompts: [
      'Kvalitativ observation av arbetsutförande och aktivitet.',
      'Kykyviisari® och andra självbedömningar, AWP.',
      'Intervju med klienten och arbetsgivarens representant, nätverksmöte.',
    ],
  },
  environmentalFactors: {
    label: 'Omgivningsfaktorerna var för sig',
    add: 'Lägg till omgivningsfaktor',
    one: 'Omgivningsfaktor',
    prompts: [
      'Vad i utrymmet, människorna, kulturen eller tiden underlättar eller försvårar?',
      'En underlättande och en hindrande faktor antecknas var för sig.',
    ],
  },
  'environmentalFactors.effect': {
    label: 'Verkan',
    options: {
      barrier: 'försvårar',
      facilitator: 'underlättar',
      neutral: 'påverkar inte i någondera riktningen',
    },
  },
  'environmentalFactors.icfCode': code,
  'environmentalFactors.qualifier': qualifier,
  'environmentalFactors.text': { label: 'Vad i omgivningen som påverkar' },
  icfCodes: {
    label: 'ICF-koder',
    hint: 'Frivilligt. Personfaktorer har inga koder. Om flera bedömer samma kod, lägg till var och ens bedömning för sig.',
    add: 'Lägg till kod',
    one: 'Kod',
  },
  'icfCodes.code': code,
  'icfCodes.qualifier': {
    label: 'Bedömningsfaktor',
    hint: '0–4, 8 = ej specificerat, 9 = ej tillämpbart.',
  },
  'icfCodes.source': {
    label: 'Vems bedömning',
    options: {
      client: 'klientens egen',
      professional: 'yrkespersonens',
      workplace: 'arbetsplatsens',
      other: 'någon annans',
    },
  },
  'icfCodes.ratedBy': { label: 'Vem bedömde' },
  'icfCodes.date': { label: 'När' },
  'icfCodes.note': { label: 'Anmärkning' },
  icfCitations: { label: 'Citat' },
  'icfCitations.source': { label: 'Källa' },
  'icfCitations.hash': { label: 'Hashvärde' },
  'icfCitations.words': { label: 'Citerade ord' },
  'icfCitations.told': { label: 'Källans namn i texten' },
  'icfCitations.place': { label: 'Plats' },
  'icfCitations.by': { label: 'Vem' },
  'icfCitations.on': { label: 'När' },
}
