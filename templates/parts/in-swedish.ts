import { sv as abilitator } from './abilitator/wording/sv.ts'
import { sv as background } from './background/wording/sv.ts'
import { sv as clientAndConsent } from './client-and-consent/wording/sv.ts'
import { sv as clientVoice } from './client-voice/wording/sv.ts'
import { sv as health } from './health/wording/sv.ts'
import { sv as icfSummary } from './icf-summary/wording/sv.ts'
import { sv as methodsAndResults } from './methods-and-results/wording/sv.ts'
import { sv as multiActorSummary } from './multi-actor-summary/wording/sv.ts'
import { sv as network } from './network/wording/sv.ts'
import { sv as observations } from './observations/wording/sv.ts'
import type { PartsWording } from './parts-wording.ts'
import { sv as recommendations } from './recommendations/wording/sv.ts'
import { sv as sharedPlan } from './shared-plan/wording/sv.ts'
import { sv as signOffs } from './sign-offs/wording/sv.ts'
import { sv as trialPeriod } from './trial-period/wording/sv.ts'
import { sv as workplaceFeedback } from './workplace-feedback/wording/sv.ts'

/** Words of every field of every part, in Swedish. */
export const sv: PartsWording = {
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
