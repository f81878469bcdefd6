import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  workSample: { label: 'Arbetsprov' },
  'workSample.employer': { label: 'Arbetsgivare' },
  'workSample.place': { label: 'Plats eller på distans' },
  'workSample.date': { label: 'Datum' },
  'workSample.time': { label: 'Klockslag och längd' },
  'workSample.goal': { label: 'Vilken kompetens som visas' },
  'workSample.tasks': {
    label: 'Arbetsgivarens uppgifter',
    add: 'Lägg till uppgift',
    one: 'Uppgift',
  },
  'workSample.followedBy': { label: 'Vem som följer provet på arbetsplatsen' },
  'workSample.coordinator': { label: 'Kontaktperson i sysselsättningstjänsterna' },
  'workSample.withInterview': {
    label: 'Vad den arbetssökande deltar i',
    options: { sampleOnly: 'arbetsprovet', interviewOnly: 'intervjun', both: 'båda' },
  },
  'workSample.insuranceTold': { label: 'Har alla fått veta om försäkringen?' },
  'workSample.benefitExplained': {
    label: 'Vet den arbetssökande att ingen lön betalas för provet?',
  },
  'workSample.employerOnSkills': { label: 'Arbetsgivaren: var kompetensen syntes' },
  'workSample.employerOnDevelopment': { label: 'Arbetsgivaren: vad som ännu behöver läras' },
  'workSample.employerGivenBy': { label: 'Vem som ger respons' },
  'workSample.employerGivenOn': { label: 'Responsens datum' },
  'workSample.employerDecision': {
    label: 'Arbetsgivarens beslut',
    options: {
      hires: 'anställer',
      hiresWithSubsidy: 'anställer med lönesubvention',
      trial: 'tar emot för arbetsprövning',
      notNow: 'inte den här gången',
      open: 'inte beslutat ännu',
    },
  },
  'workSample.clientView': {
    label: 'Den arbetssökande: passar arbetet mig',
    hint: 'Med den arbetssökandes egna ord.',
  },
  'workSample.clientDecision': {
    label: 'Den arbetssökandes beslut',
    options: {
      accepts: 'tar emot arbetet',
      declines: 'tar inte emot arbetet',
      thinking: 'funderar ännu',
    },
  },
  'workSample.nextSteps': { label: 'Vad som händer sedan' },
}
