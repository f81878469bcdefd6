import type { PartWording } from '../../../model/part.ts'
import type { background } from '../fields.ts'

export const sv: PartWording<typeof background> = {
  background: { label: 'Utgångsläge' },
  'background.referral': {
    label: 'Hur klienten kom till bedömningen',
    prompts: [
      'På vems begäran eller initiativ började bedömningen?',
      'Vilket behov kändes igen, och av vem?',
      'Vad bad klienten själv om?',
    ],
  },
  'background.educationAndCourses': {
    label: 'Utbildning och kurser',
    prompts: ['Examina, avbrutna studier, kurser, kort och tillstånd.'],
  },
  'background.workHistory': {
    label: 'Arbetshistoria',
    prompts: [
      'Det senaste arbetsförhållandet och uppgifterna i det så konkret som möjligt.',
      'Hur gick arbetet och varför tog det slut?',
    ],
  },
  'background.previousServices': {
    label: 'Tidigare tjänster och utredningar',
    prompts: [
      'Rehabilitering, träning och sysselsättningstjänster som klienten har fått.',
      'Vad i dem hjälpte enligt klienten?',
    ],
  },
  'background.everydayLife': {
    label: 'Vardag',
    prompts: [
      'Hushållsarbete, ärenden, att röra sig utanför hemmet, att sköta om sig själv.',
      'Hur syns utmaningarna med arbets- och funktionsförmågan i vardagen?',
      'Fritid och relationer.',
    ],
  },
}
