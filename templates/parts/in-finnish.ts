import { fi as abilitator } from './abilitator/wording/fi.ts'
import { fi as background } from './background/wording/fi.ts'
import { fi as clientAndConsent } from './client-and-consent/wording/fi.ts'
import { fi as clientVoice } from './client-voice/wording/fi.ts'
import { fi as health } from './health/wording/fi.ts'
import { fi as icfSummary } from './icf-summary/wording/fi.ts'
import { fi as methodsAndResults } from './methods-and-results/wording/fi.ts'
import { fi as multiActorSummary } from './multi-actor-summary/wording/fi.ts'
import { fi as network } from './network/wording/fi.ts'
import { fi as observations } from './observations/wording/fi.ts'
import type { PartsWording } from './parts-wording.ts'
import { fi as recommendations } from './recommendations/wording/fi.ts'
import { fi as sharedPlan } from './shared-plan/wording/fi.ts'
import { fi as signOffs } from './sign-offs/wording/fi.ts'
import { fi as trialPeriod } from './trial-period/wording/fi.ts'
import { fi as workplaceFeedback } from './workplace-feedback/wording/fi.ts'

/** Words of every field of every part, in Finnish. */
export const fi: PartsWording = {
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
