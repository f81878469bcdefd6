import { carriedEn } from '../../../model/carried-over-wording.ts'
import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const en: Translated<typeof fi> = {
  ...carriedEn('health'),
  background: { label: 'Health and coping' },
  'background.healthInformation': {
    label: 'Health',
    prompts: [
      'Only what matters for work ability and what the client wants told here.',
      'Examinations made, treatment and rehabilitation under way.',
    ],
  },
  'background.factorsAffectingWorkAbility': {
    label: 'Factors that affect work ability',
    prompts: [
      'What affects work ability most?',
      'Resources and strengths, not only limitations.',
      'What needs to be taken into account?',
    ],
  },
  'background.leisureSleepMoodRecovery': {
    label: 'Leisure, sleep, mood and recovery',
    prompts: ['How does the client sleep and recover?', 'What gives joy and rest?'],
  },
  'background.assistiveDevices': {
    label: 'Assistive devices in use',
    prompts: ['Also everyday means of one’s own: headphones, reminders, a calendar.'],
  },
}
