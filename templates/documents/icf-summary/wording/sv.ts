import type { IcfSummaryWording } from './fi.ts'

export const sv: IcfSummaryWording = {
  title: 'Sektorsövergripande sammandrag enligt ICF',
  rows: {
    title: 'Sammandrag',
    heading: 'Sektorsövergripande sammandrag',
    clientOwnAssessment: 'Klientens egen bedömning',
    personalFactors: 'Personfaktorer',
    environmentalFactors: 'Omgivningsfaktorer',
    activitiesAndParticipation: 'Aktiviteter och delaktighet',
    methods: 'Metoder',
  },
  environment: {
    title: 'Omgivningsfaktorerna var för sig',
    caption: 'Vad i omgivningen som underlättar och vad som hindrar',
    effect: 'Verkan',
    code: 'ICF-kod',
    description: 'Beskrivning',
    effects: { barrier: 'Hindrar', facilitator: 'Underlättar', neutral: 'Neutral' },
  },
  codes: {
    title: 'ICF-koder',
    caption: 'Koder och bedömningsfaktorer',
    code: 'ICF-kod',
    rating: 'Bedömningen i ord',
    sideBySide: 'Vars och ens bedömning kod för kod; bedömningarna räknas inte samman',
    sources: {
      client: 'Klienten',
      professional: 'Yrkespersoner',
      workplace: 'Arbetsplatsen',
      other: 'Andra',
      unsaid: 'Bedömning',
    },
    note: 'Anmärkning',
  },
  key: 'ICF är WHO:s internationella klassifikation av funktionstillstånd, funktionshinder och hälsa. Efter koden står en bedömningsfaktor: 0 inget problem, 1 lätt, 2 måttlig, 3 svår, 4 total, 8 ej specificerat, 9 ej tillämpbart. För omgivningsfaktorer betyder punkten ett hinder och plustecknet något som underlättar.',
  network: 'Nätverk',
}
