import { abilitator } from './abilitator/fields.ts'
import { attachments } from './attachments/fields.ts'
import { background } from './background/fields.ts'
import { clientAndConsent } from './client-and-consent/fields.ts'
import { clientVoice } from './client-voice/fields.ts'
import { health } from './health/fields.ts'
import { healthCheck } from './health-check/fields.ts'
import { icfSummary } from './icf-summary/fields.ts'
import { methodsAndResults } from './methods-and-results/fields.ts'
import { multiActorSummary } from './multi-actor-summary/fields.ts'
import { network } from './network/fields.ts'
import { observations } from './observations/fields.ts'
import { recommendations } from './recommendations/fields.ts'
import { sharedPlan } from './shared-plan/fields.ts'
import { signOffs } from './sign-offs/fields.ts'
import { start } from './start/fields.ts'
import { supportPlan } from './support-plan/fields.ts'
import { trialPeriod } from './trial-period/fields.ts'
import { workSample } from './work-sample/fields.ts'
import { workplaceFeedback } from './workplace-feedback/fields.ts'

/**
 * The parts that the public file format, version 1, carries. The first that owns an object of the
 * file keeps what is unknown in it.
 */
export const fileParts = [
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
] as const
export type FilePart = (typeof fileParts)[number]

/** All parts of a case. */
export const parts = [...fileParts, attachments] as const

export type AnyPart = (typeof parts)[number]
export type PartName = AnyPart['name']

export const partNames = parts.map((part) => part.name) as [PartName, ...PartName[]]

export const partNamed = (name: PartName): AnyPart => {
  const found = parts.find((part) => part.name === name)
  if (!found) throw new Error(`No part is named ${name}`)
  return found
}
