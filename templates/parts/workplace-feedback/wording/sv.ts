import type { PartWording } from '../../../model/part.ts'
import type { workplaceFeedback } from '../fields.ts'

export const sv: PartWording<typeof workplaceFeedback> = {
  employerFeedback: {
    label: 'Respons från arbetsgivaren eller handledaren på arbetsplatsen',
    prompts: [
      'Hur gick arbetet? Vad lyckades klienten med?',
      'Vilka arrangemang gjordes på arbetsplatsen och vilka av dem hjälpte?',
      'Vilket stöd skulle behövas framöver?',
    ],
  },
}
