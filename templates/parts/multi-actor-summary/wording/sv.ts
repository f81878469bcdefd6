import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  workPerformance: { label: 'Prestation och delaktighet' },
  'workPerformance.supportedTasks': {
    label: 'Prestation i biträdande arbetsuppgifter',
    prompts: [
      'Observationer av arbetet, också handledarens respons.',
      'När, med vilken arbetstid och i vilka uppgifter?',
      'Klientens egna erfarenheter.',
    ],
  },
  'workPerformance.physical': {
    label: 'Fysisk arbets- och funktionsförmåga',
    prompts: [
      'I förhållande till vad arbetsuppgifterna kräver.',
      'Eventuell värk och begränsad rörlighet.',
    ],
  },
  'workPerformance.psychological': {
    label: 'Psykisk arbets- och funktionsförmåga',
    prompts: ['Belastning, att tåla förändringar, att ta emot respons.'],
  },
  'workPerformance.cognitive': {
    label: 'Kognitiv arbets- och funktionsförmåga',
    prompts: ['Inlärning, minne, uppmärksamhet, att hantera tid och uppgifter.'],
  },
  'workPerformance.social': {
    label: 'Social arbets- och funktionsförmåga',
    prompts: [
      'Samspelet med handledaren, arbetskamraterna och kunderna.',
      'Delaktighet i arbetsgemenskapen.',
    ],
  },
  'workPerformance.skillsAndCompetence': {
    label: 'Färdigheter och kunnande',
    prompts: ['Kunnandet i förhållande till uppgifterna.', 'Arbetets kvalitet och produktivitet.'],
  },
  'workPerformance.supportNeeds': {
    label: 'Stödbehov',
    prompts: [
      'Vad är svårt, och vilket stöd hjälper?',
      'Behovet av pauser och av att anpassa arbetet.',
    ],
  },
  'workPerformance.environment': {
    label: 'Omgivningsfaktorer',
    prompts: [
      'Vad på arbetsplatsen hjälpte och vad försvårade: lokaler, ljud, människor, tidtabeller.',
    ],
  },
  otherActorsViews: {
    label: 'Andra aktörers synpunkter',
    add: 'Lägg till synpunkt',
    one: 'Synpunkt',
    prompts: ['Varje aktörs egen iakttagelse med egna ord. Olika åsikter får synas.'],
  },
  'otherActorsViews.actorId': { label: 'Aktör' },
  'otherActorsViews.text': { label: 'Synpunkt' },
  plainLanguageSummary: {
    label: 'Lättläst sammanfattning',
    prompts: [
      'Korta meningar och bekanta ord.',
      'Vad gjordes, vad märktes, vad händer härnäst?',
      'Skulle klienten gärna läsa det här?',
    ],
  },
  conclusions: {
    label: 'Slutsatser och deras grunder',
    hint: 'En slutsats vilar på anteckningar eller är en professionell bedömning. Säg vilket.',
    add: 'Lägg till slutsats',
    one: 'Slutsats',
  },
  'conclusions.about': {
    label: 'Om vad',
    options: {
      physical: 'fysisk funktionsförmåga',
      psychological: 'psykisk funktionsförmåga',
      cognitive: 'kognitiv funktionsförmåga',
      social: 'social funktionsförmåga',
      skills: 'färdigheter och kompetens',
      support: 'stödbehov',
      environment: 'omgivning',
      personal: 'personfaktorer',
      whole: 'helheten',
    },
  },
  'conclusions.text': { label: 'Slutsats' },
  'conclusions.grounds': {
    label: 'Vad slutsatsen grundar sig på',
    options: { entries: 'anteckningar', professionalJudgement: 'professionell bedömning' },
  },
  'conclusions.entries': {
    label: 'Anteckningar',
    hint: 'En observation, ett metodresultat eller en mätning.',
    add: 'Koppla till anteckning',
    one: 'Anteckning',
  },
  'conclusions.by': { label: 'Vem som drog slutsatsen' },
}
