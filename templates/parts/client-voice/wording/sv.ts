import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  clientView: { label: 'Klientens syn' },
  'clientView.writtenBy': {
    label: 'Vem skriver klientens ord?',
    hint: 'Här hör bara klientens egna ord hemma.',
    options: { client: 'Klienten själv', told: 'En professionell så som klienten berättar' },
  },
  'clientView.recordedBy': { label: 'Antecknat av', hint: 'Den som skrev ned klientens ord.' },
  'clientView.enjoyment': {
    label: 'Hur har du trivts?',
    prompts: ['Vad har varit bäst? Och vad har varit tråkigast?'],
  },
  'clientView.successesAndDevelopmentNeeds': {
    label: 'Vad har du lyckats med, och vad behöver du ännu lära dig?',
    prompts: ['Vad är du stolt över?', 'Vad vill du lära dig eller öva mera på?'],
  },
  'clientView.fitForField': {
    label: 'Passar branschen dig?',
    prompts: ['Är du intresserad av en utbildning i branschen?'],
  },
  'clientView.helpfulSupport': {
    label: 'Vilket stöd har hjälpt?',
    prompts: ['Vem eller vad hjälpte? Vad hjälpte inte?'],
  },
  'clientView.effectsOnHealthAndEverydayLife': {
    label: 'Hur har perioden påverkat ditt mående och din vardag?',
    prompts: ['Hälsan, orken, sömnen, hemmet. Både goda och dåliga följder.'],
  },
  'clientView.thoughtsAhead': {
    label: 'Hur tänker du om framtiden?',
    prompts: ['Vad vill du göra härnäst? Vad behövs för det?'],
  },
  clientDiary: {
    label: 'Klientens dagbok',
    hint: 'Frivillig. Några ord om dagen räcker.',
    add: 'Lägg till anteckning',
    one: 'Anteckning',
    prompts: ['Vad gick bra i dag? Vad gjorde dig trött?', 'Vem eller vad hjälpte?'],
  },
  'clientDiary.date': { label: 'Datum' },
  'clientDiary.about': { label: 'Vad du berättar om' },
  'clientDiary.text': { label: 'Med egna ord' },
  'clientDiary.id': { label: 'Beteckning' },
}
