import type { PartWording } from '../../../model/part.ts'
import type { health } from '../fields.ts'

export const en: PartWording<typeof health> = {
  background: { label: 'Health and strength' },
  'background.healthInformation': {
    label: 'State of health',
    prompts: [
      'Only what matters for work ability and what the client wants to be told here.',
      'Examinations, present treatment and rehabilitation.',
    ],
  },
  'background.factorsAffectingWorkAbility': {
    label: 'Factors that affect work ability',
    prompts: [
      'What affects work ability most?',
      'Resources and strengths, not only limits.',
      'What must be taken into account?',
    ],
  },
  'background.leisureSleepMoodRecovery': {
    label: 'Free time, sleep, mood and recovery',
    prompts: ['How does the client sleep and recover?', 'What gives joy and rest?'],
  },
  'background.assistiveDevices': {
    label: 'Aids in use',
    prompts: ['Also everyday means: headphones, reminders, a calendar.'],
  },
}
