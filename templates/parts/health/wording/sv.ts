import { carriedSv } from '../../../model/carried-over-wording.ts'
import type { Translated } from '../../../model/part.ts'
import type { fi } from './fi.ts'

export const sv: Translated<typeof fi> = {
  ...carriedSv('health'),
  background: { label: 'Hälsa och ork' },
  'background.healthInformation': {
    label: 'Hälsotillstånd',
    prompts: [
      'Bara det som har betydelse för arbetsförmågan och som klienten vill berätta här.',
      'Gjorda utredningar, pågående vård och rehabilitering.',
    ],
  },
  'background.factorsAffectingWorkAbility': {
    label: 'Faktorer som påverkar arbetsförmågan',
    prompts: [
      'Vad påverkar arbetsförmågan mest?',
      'Resurser och styrkor, inte bara begränsningar.',
      'Vad behöver man ta hänsyn till?',
    ],
  },
  'background.leisureSleepMoodRecovery': {
    label: 'Fritid, sömn, sinnesstämning och återhämtning',
    prompts: ['Hur sover och återhämtar sig klienten?', 'Vad ger glädje och vila?'],
  },
  'background.assistiveDevices': {
    label: 'Hjälpmedel som används',
    prompts: ['Också egna knep i vardagen: hörlurar, påminnelser, kalender.'],
  },
}
