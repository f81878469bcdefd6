import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  employerFeedback: {
    label: 'Respons från arbetsgivaren eller arbetsplatshandledaren',
    prompts: [
      'Hur gick arbetet? Vad lyckades klienten med?',
      'Vilka arrangemang gjorde arbetsplatsen, och vilka av dem hjälpte?',
      'Vilket stöd skulle behövas framöver?',
    ],
  },
  workplaceFeedback: {
    label: 'Arbetsplatsens korta respons',
    hint: 'Bara om arbetet. Skriv inte om hälsa eller diagnoser, även om du känner till dem.',
  },
  'workplaceFeedback.givenBy': { label: 'Vem som ger respons' },
  'workplaceFeedback.givenOn': { label: 'Datum' },
  'workplaceFeedback.tasksDone': { label: 'Vilka uppgifter som gjordes' },
  'workplaceFeedback.wentWell': { label: 'Vad som lyckades' },
  'workplaceFeedback.neededSupport': { label: 'Var handledning behövdes' },
  'workplaceFeedback.adaptations': { label: 'Vilka arrangemang som gjordes och vilka som hjälpte' },
  'workplaceFeedback.couldContinue': {
    label: 'Kunde arbetet fortsätta hos er?',
    options: {
      yes: 'ja',
      withArrangements: 'ja, om arrangemangen fortsätter',
      no: 'nej',
      cannotSay: 'kan inte säga',
    },
  },
}
