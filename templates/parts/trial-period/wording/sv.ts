import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  assessment: { label: 'Bedömningsperiod' },
  'assessment.title': {
    label: 'Rubrik',
    hint: 'Om du lämnar den tom blir periodens datum rubrik.',
  },
  'assessment.periodStart': { label: 'Börjar' },
  'assessment.periodEnd': { label: 'Slutar' },
  'assessment.type': {
    label: 'Vilken sorts bedömning',
    hint: 'Till exempel: funktionell bedömning av arbetsförmågan under en arbetsprövning.',
  },
  'assessment.site': { label: 'Plats eller enhet' },
  'assessment.siteAddress': { label: 'Adress' },
  'assessment.workingTime': {
    label: 'Arbetstid',
    hint: 'Till exempel: tre dagar i veckan kl. 9–13.',
  },
  'assessment.workTasks': {
    label: 'Arbetsuppgifter',
    hint: 'Så konkret som möjligt, en uppgift per rad.',
    add: 'Lägg till uppgift',
    one: 'Uppgift',
  },
  'assessment.assessmentGoal': {
    label: 'Bedömningens mål',
    prompts: ['Vilken fråga ska bedömningen svara på?', 'Vad behöver varje aktör få veta?'],
  },
  'assessment.clientGoal': {
    label: 'Klientens eget mål',
    hint: 'Med klientens egna ord.',
    prompts: ['Vad vill klienten själv efter perioden?'],
  },
  'assessment.environment': {
    label: 'Miljö',
    prompts: ['Utrymme, ljud, ljus, rörlighet, människor och brådska. Vad kan ändras?'],
  },
  trialGoals: {
    label: 'Periodens mål',
    hint: 'Observationer kan kopplas till de här målen.',
    add: 'Lägg till mål',
    one: 'Mål',
  },
  'trialGoals.id': { label: 'Beteckning' },
  'trialGoals.goal': {
    label: 'Mål',
    hint: 'Kort, så att målet känns igen när observationer skrivs.',
  },
  'trialGoals.whose': {
    label: 'Vems mål',
    options: { client: 'klientens', team: 'nätverkets', workplace: 'arbetsplatsens' },
  },
  'trialGoals.signs': { label: 'Hur vi märker att målet nås' },
  'trialGoals.attainment': {
    label: 'Hur det gick',
    hint: 'Bedöms i slutet av perioden.',
    options: {
      muchLess: 'mycket mindre än vi hoppades',
      less: 'mindre än vi hoppades',
      asHoped: 'som vi hoppades',
      more: 'mer än vi hoppades',
      muchMore: 'mycket mer än vi hoppades',
    },
  },
  trialTimeline: {
    label: 'Periodens gång',
    add: 'Lägg till tidpunkt',
    one: 'Tidpunkt',
    prompts: [
      'Början: uppgifter, arbetstid, introduktion, vem som stöder.',
      'Halvvägs: vad går bra, vad ändras?',
      'Slutet: vart kom vi, vad händer sedan?',
    ],
  },
  'trialTimeline.stage': {
    label: 'Skede',
    options: { start: 'början', midway: 'halvvägs', end: 'slutet', other: 'annan tidpunkt' },
  },
  'trialTimeline.date': { label: 'Datum' },
  'trialTimeline.with': { label: 'Vilka som samtalade', add: 'Lägg till person', one: 'Person' },
  'trialTimeline.notes': { label: 'Hur det går' },
  'trialTimeline.agreed': { label: 'Vad som avtalades' },
}
