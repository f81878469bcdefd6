import type { WalkWording } from './wording.ts'

export const sv: WalkWording = {
  steps: {
    start: {
      title: 'Klient och samtycke',
      intro: 'Vem det gäller, vad hen har gett lov till och var bedömningen börjar.',
    },
    network: {
      title: 'Nätverk',
      intro: 'De som klienten har godkänt och det som avtalades på mötena.',
    },
    abilitator: {
      title: 'Kykyviisari',
      intro: 'Anteckna resultaten ur Kykyviisaris respons och det som sades om dem.',
    },
    trial: {
      title: 'Arbetsprövning och observationer',
      intro: 'Var och när bedömningen gjordes, vad som sågs och med vilka metoder.',
    },
    clientView: {
      title: 'Klientens egen syn',
      intro: 'Med klientens egna ord. Skriv så som hen sade det.',
    },
    summary: {
      title: 'Sektorsövergripande sammanfattning',
      intro: 'Skrivs tillsammans och gås igenom med klienten.',
    },
    icf: {
      title: 'ICF-sammandrag',
      intro: 'Samma uppgifter kort under ICF:s rubriker. Koderna är frivilliga.',
    },
    recommendations: {
      title: 'Rekommendationer',
      intro: 'Vad bedömningen ledde till och vad som följer av den.',
    },
    plan: {
      title: 'Gemensam klientplan',
      intro: 'Vem som gör vad och till när. Avtalas tillsammans med klienten.',
    },
    signOff: {
      title: 'Genomgång och underskrift',
      intro: 'Texten läses igenom tillsammans, och det antecknas vilka som står bakom den.',
    },
    documents: { title: 'Dokument', intro: 'Spara dokumenten som PDF- och Word-filer.' },
  },
  sections: {
    client: { title: 'Klient' },
    consent: {
      title: 'Samtycke',
      intro: 'Nätverket samlas och uppgifter lämnas bara med klientens samtycke.',
    },
    background: { title: 'Utgångsläge' },
    health: {
      title: 'Hälsa och ork i vardagen',
      intro:
        'Uppgifter om hälsa hålls åtskilda från annat. Anteckna bara det som har betydelse för arbetsförmågan.',
    },
    actors: { title: 'Aktörer' },
    meetings: { title: 'Nätverksmöten' },
    measurements: {
      title: 'Mätningar',
      intro: 'Lämna tomt där responsen inte gav något resultat. Tomt är inte noll.',
    },
    abilitatorDiscussion: {
      title: 'Samtalet om resultaten',
      intro: 'Resultaten gås igenom med klienten vid ett separat möte.',
    },
    trialPeriod: { title: 'Bedömningsperiod' },
    observations: {
      title: 'Observationer',
      intro: 'Vad du såg eller hörde, i vilken uppgift och när. Slutsatserna kommer senare.',
    },
    methods: { title: 'Metoder och resultat' },
    workplace: {
      title: 'Arbetsplatsens respons',
      intro:
        'Responsen gäller bara arbetsuppgifter, arbete och anpassningar. Inga uppgifter om hälsa.',
    },
    clientView: { title: 'Klientens syn' },
    workPerformance: { title: 'Prestation och delaktighet' },
    otherViews: { title: 'Andra aktörers synpunkter' },
    plainLanguage: {
      title: 'Lättläst sammanfattning',
      intro: 'Kort och med vanliga ord, för klienten att läsa.',
    },
    icfSummary: { title: 'Sammandrag' },
    environmentalFactors: { title: 'Omgivningsfaktorer en och en' },
    icfCodes: { title: 'ICF-koder' },
    recommendations: { title: 'Rekommendationer' },
    plan: { title: 'Plan' },
    planTasks: { title: 'Uppgifter' },
    nextMeeting: { title: 'Nästa möte' },
    signatures: { title: 'Vilka som står bakom texten' },
  },
}
