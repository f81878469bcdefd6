import type { Language } from '../model/blocks.ts'
import type { FieldWording, PartWording } from '../model/part.ts'
import { abilitator } from './abilitator/wording/words.ts'
import { attachments } from './attachments/wording/words.ts'
import { background } from './background/wording/words.ts'
import { clientAndConsent } from './client-and-consent/wording/words.ts'
import { clientVoice } from './client-voice/wording/words.ts'
import { health } from './health/wording/words.ts'
import { healthCheck } from './health-check/wording/words.ts'
import { icfSummary } from './icf-summary/wording/words.ts'
import type { AnyPart, PartName } from './index.ts'
import { methodsAndResults } from './methods-and-results/wording/words.ts'
import { multiActorSummary } from './multi-actor-summary/wording/words.ts'
import { network } from './network/wording/words.ts'
import { observations } from './observations/wording/words.ts'
import { recommendations } from './recommendations/wording/words.ts'
import { sharedPlan } from './shared-plan/wording/words.ts'
import { signOffs } from './sign-offs/wording/words.ts'
import { start } from './start/wording/words.ts'
import { supportPlan } from './support-plan/wording/words.ts'
import { teamworkWording } from './teamwork-wording.ts'
import { trialPeriod } from './trial-period/wording/words.ts'
import { workSample } from './work-sample/wording/words.ts'
import { workplaceFeedback } from './workplace-feedback/wording/words.ts'

type PartsWording = {
  [P in AnyPart as P['name']]: Readonly<Record<Language, PartWording<P>>>
}

/** Words of every field of every part, in every language. */
const partsWording: PartsWording = {
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
  start,
  healthCheck,
  workSample,
  supportPlan,
  attachments,
}

/** Words of all fields of a part in one language, by the field's name: `actors.email`. */
export const partWording = (
  language: Language,
  part: PartName,
): Readonly<Record<string, FieldWording>> => partsWording[part][language]

/** Words of one field. `name` is the place without ids of records: `actors.email`. */
export function fieldWording(language: Language, part: PartName, name: string): FieldWording {
  const found = partWording(language, part)[name] ?? teamworkWording(language, name)
  if (!found) throw new Error(`No words for ${part}: ${name}`)
  return found
}

/** Words of one field in a language that was chosen before. */
export type FieldWords = (part: PartName, name: string) => FieldWording

export const fieldWords =
  (language: Language): FieldWords =>
  (part, name) =>
    fieldWording(language, part, name)
