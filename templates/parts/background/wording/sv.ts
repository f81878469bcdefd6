import { carriedSv } from '../../../model/carried-over-wording.ts'
import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  ...carriedSv('background'),
  background: { label: 'Utgångsläge' },
  'background.referral': {
    label: 'Hur klienten kom till bedömningen',
    prompts: [
      'På vems begäran eller initiativ började bedömningen?',
      'Vilket behov identifierades, och vem identifierade det?',
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
      'Den senaste anställningen och uppgifterna i den, så konkret som möjligt.',
      'Hur gick arbetet, och varför tog det slut?',
    ],
  },
  'background.previousServices': {
    label: 'Tidigare tjänster och utredningar',
    prompts: [
      'Rehabilitering, coachning och sysselsättningstjänster som klienten har fått.',
      'Vilka av dem var till hjälp enligt klienten?',
    ],
  },
  'background.everydayLife': {
    label: 'Vardag',
    prompts: [
      'Hushållsarbete, ärenden, att röra sig utanför hemmet, att ta hand om sig själv.',
      'Hur syns svårigheterna med arbets- och funktionsförmågan i vardagen?',
      'Fritid och relationer.',
    ],
  },
}
