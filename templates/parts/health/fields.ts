import { carriedOver } from '../../model/carried-over.ts'
import { group, text } from '../../model/fields.ts'
import { part } from '../../model/part.ts'

/**
 * Health and what follows from it. Apart from the background, because health data are a special
 * category (GDPR art. 9) and most often not for every member of the network.
 */
export const health = part('health', 1, {
  background: group({
    healthInformation: text(),
    factorsAffectingWorkAbility: text({ needed: true }),
    leisureSleepMoodRecovery: text(),
    assistiveDevices: text(),
  }),
  carriedOver: group({ health: carriedOver() }),
})
