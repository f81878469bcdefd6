import { en as abilitator } from './abilitator/wording/en.ts'
import { en as background } from './background/wording/en.ts'
import { en as clientAndConsent } from './client-and-consent/wording/en.ts'
import { en as clientVoice } from './client-voice/wording/en.ts'
import { en as health } from './health/wording/en.ts'
import { en as icfSummary } from './icf-summary/wording/en.ts'
import { en as methodsAndResults } from './methods-and-results/wording/en.ts'
import { en as multiActorSummary } from './multi-actor-summary/wording/en.ts'
import { en as network } from './network/wording/en.ts'
import { en as observations } from './observations/wording/en.ts'
import type { PartsWording } from './parts-wording.ts'
import { en as recommendations } from './recommendations/wording/en.ts'
import { en as sharedPlan } from './shared-plan/wording/en.ts'
import { en as signOffs } from './sign-offs/wording/en.ts'
import { en as trialPeriod } from './trial-period/wording/en.ts'
import { en as workplaceFeedback } from './workplace-feedback/wording/en.ts'

/** Words of every field of every part, in English. */
export const en: PartsWording = {
  clientAndConsent,
  network,
  trialPeriod,
  background,
  health,
  abilitator,
  observations,
  methodsAndResults,
  workplaceFeedback,
  clientVoice,
  multiActorSummary,
  icfSummary,
  recommendations,
  sharedPlan,
  signOffs,
}
