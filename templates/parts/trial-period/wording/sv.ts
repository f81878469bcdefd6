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
}
