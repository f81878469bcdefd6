import type { Translated } from '../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  steps: {
    start: {
      title: 'Klient och utgångsläge',
      intro: 'Vem det gäller, hur behovet upptäcktes och vad bedömningen utgår från.',
    },
    consent: {
      title: 'Samtycke',
      intro: 'Vem som får berätta, för vem, vad och hur länge. De senare stegen följer detta.',
    },
    network: {
      title: 'Nätverk',
      intro: 'De personer som klienten har godkänt, och vad som avtalades på mötena.',
    },
    abilitator: {
      title: 'Kykyviisari',
      intro: 'Anteckna resultaten ur Kykyviisaris respons och vad ni talade om dem.',
    },
    smallProcesses: {
      title: 'Hälsoundersökning och arbetsprov',
      intro: 'Två små arbetssätt för dem som behöver dem. Gå annars vidare.',
    },
    trial: {
      title: 'Arbetsprövning och observationer',
      intro: 'Var och när bedömningen gjordes, vad som observerades och med vilka metoder.',
    },
    clientView: {
      title: 'Klientens egen syn',
      intro: 'Med klientens egna ord. Skriv så som klienten sade det.',
    },
    summary: {
      title: 'Sektorsövergripande sammanfattning',
      intro: 'Skrivs tillsammans och gås igenom med klienten.',
    },
    icf: {
      title: 'ICF-sammandrag',
      intro: 'Samma sak i korthet under ICF:s rubriker. Koderna är frivilliga.',
    },
    recommendations: {
      title: 'Rekommendationer',
      intro: 'Vad bedömningen ledde till och vad som följer av det.',
    },
    plan: {
      title: 'Gemensam klientplan',
      intro: 'Vem gör vad, och senast när. Avtalas tillsammans med klienten.',
    },
    signOff: {
      title: 'Genomgång och underskrift',
      intro: 'Läs igenom texten tillsammans och anteckna vilka som står bakom den.',
    },
    documents: {
      title: 'Dokument',
      intro: 'Spara dokumenten som PDF- och Word-filer.',
    },
  },
  sections: {
    client: { title: 'Klient' },
    background: { title: 'Utgångsläge' },
    health: {
      title: 'Hälsa och ork i vardagen',
      intro:
        'Hälsouppgifterna hålls åtskilda från det övriga. Anteckna bara det som har betydelse för arbetsförmågan.',
    },
    actors: { title: 'Aktörer' },
    meetings: { title: 'Nätverksmöten' },
    measurements: {
      title: 'Mätningar',
      intro: 'Lämna tomt där responsen inte gav något resultat. Tomt är inte detsamma som noll.',
    },
    abilitatorDiscussion: {
      title: 'Samtal om resultaten',
      intro: 'Resultaten gås igenom med klienten vid ett eget möte.',
    },
    trialPeriod: { title: 'Bedömningsperiod' },
    observations: {
      title: 'Observationer',
      intro: 'Vad du såg eller hörde, i vilken uppgift och när. Slutsatserna kommer senare.',
    },
    methods: { title: 'Metoder och resultat' },
    workplace: {
      title: 'Respons från arbetsplatsen',
      intro:
        'Responsen gäller bara arbetsuppgifter, hur arbetet går och anpassningar. Inga hälsouppgifter.',
    },
    clientView: { title: 'Klientens syn' },
    workPerformance: { title: 'Prestation och delaktighet' },
    otherViews: { title: 'Andra aktörers synpunkter' },
    plainLanguage: {
      title: 'Lättläst sammanfattning',
      intro: 'Kort och med vanliga ord, så att klienten kan läsa den.',
    },
    icfSummary: { title: 'Sammandrag' },
    environmentalFactors: { title: 'Omgivningsfaktorerna var för sig' },
    icfCodes: { title: 'ICF-koder' },
    recommendations: { title: 'Rekommendationer' },
    plan: { title: 'Plan' },
    planTasks: { title: 'Uppgifter' },
    nextMeeting: { title: 'Nästa möte' },
    signatures: { title: 'Vilka som står bakom texten' },
    need: { title: 'Stödbehov' },
    knownAlready: { title: 'Vad som redan är känt' },
    recognition: {
      title: 'Samtalslista för att upptäcka behovet',
      intro:
        'Listan är ett stöd för samtalet. Av kryssen räknas inget ut, och de avgör inte om klienten får en bedömning eller en tjänst.',
    },
    consentScope: {
      title: 'Ändamål och uppgifter',
      intro:
        'Samtycket till utbyte av uppgifter är inte en rättslig grund enligt dataskyddsförordningen. Det säger vad klienten låter andra tala om.',
    },
    consentParties: {
      title: 'Mellan vilka',
      intro: 'Nätverket samlas och uppgifter lämnas bara med klientens samtycke.',
    },
    consentLimits: { title: 'Begränsningar' },
    consentGiving: { title: 'Hur samtycket gavs och hur länge det gäller' },
    consentWithdrawal: {
      title: 'Återkallande',
      intro: 'Klienten kan återkalla samtycket när som helst.',
    },
    healthCheck: {
      title: 'Hälsoundersökning för arbetslösa',
      intro: 'Kykyviisari kan visa behovet. Klienten bestämmer vem som är med.',
    },
    workSample: {
      title: 'Arbetsprov',
      intro:
        'Den arbetssökande visar sin kompetens i arbetsgivarens uppgifter. Här skrivs inget om hälsa.',
    },
    trialGoals: { title: 'Periodens mål' },
    trialTimeline: {
      title: 'Början, mitten och slutet',
      intro: 'Tre tillfällen att stanna upp med klienten.',
    },
    jobDemands: { title: 'Arbetets krav och arbetsförmågan' },
    clientDiary: { title: 'Dagbok' },
    conclusions: { title: 'Slutsatser och deras grunder' },
    viewDifferences: {
      title: 'Var synsätten går isär',
      intro:
        'Var och en beskriver skillnaden med en mening. De märkta temana tas upp på avslutningsmötet.',
    },
    nextSteps: { title: 'Nästa steg' },
    closing: {
      title: 'Avslutande möte',
      intro: 'Sammanfattningen läses tillsammans, och klienten får sista ordet.',
    },
    followUps: { title: 'Uppföljning' },
    supportPlan: {
      title: 'Teamets plan för stöd för arbetsförmågan',
      intro:
        'När ett team arbetar med stödet för arbetsförmågan gäller planen både den närmaste tiden och längre fram.',
    },
  },
}
