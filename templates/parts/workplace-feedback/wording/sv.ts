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
}
