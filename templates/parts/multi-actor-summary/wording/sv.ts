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
    hint: 'En observation, ett metodresultat, en mätning, klientens egna ord eller arbetsplatsens respons.',
    add: 'Koppla till anteckning',
    one: 'Anteckning',
  },
  'conclusions.by': { label: 'Vem som drog slutsatsen' },
  'conclusions.seen': { label: 'Vad som sågs av grunderna' },
  'conclusions.seen.entry': { label: 'Anteckning' },
  'conclusions.seen.hash': { label: 'Hashvärde' },
  'conclusions.seen.by': { label: 'Vem' },
  'conclusions.seen.on': { label: 'När' },
  'conclusions.seen.how': { label: 'Hur' },
  viewDifferences: {
    label: 'Var synsätten går isär',
    hint: 'Frivilligt. Olika synsätt får förbli olika.',
    add: 'Lägg till skillnad',
    one: 'Skillnad',
    prompts: [
      'Vad såg jag, vad såg någon annan?',
      'Beskriv skillnaden. Avgör inte vem som har rätt.',
    ],
  },
  'viewDifferences.theme': {
    label: 'Tema',
    options: {
      overall: 'Kokonaistilanne',
      inclusion: 'Osallisuus',
      mind: 'Mieli',
      everydayLife: 'Arki',
      abilitatorSkills: 'Taidot (i Kykyviisari®)',
      body: 'Keho',
      physical: 'Fysisk arbets- och funktionsförmåga',
      psychological: 'Psykisk arbets- och funktionsförmåga',
      cognitive: 'Kognitiv arbets- och funktionsförmåga',
      social: 'Social arbets- och funktionsförmåga',
      skills: 'Färdigheter och kunnande',
      support: 'Stödbehov',
      environment: 'Omgivningsfaktorer',
    },
  },
  'viewDifferences.by': { label: 'Vem berättar' },
  'viewDifferences.text': { label: 'Skillnaden i en mening' },
  summaryCitations: { label: 'Citat' },
  'summaryCitations.source': { label: 'Källa' },
  'summaryCitations.hash': { label: 'Hashvärde' },
  'summaryCitations.words': { label: 'Citerade ord' },
  'summaryCitations.told': { label: 'Källans namn i texten' },
  'summaryCitations.place': { label: 'Plats' },
  'summaryCitations.by': { label: 'Vem' },
  'summaryCitations.on': { label: 'När' },
}
