import { actor, type Fields, fact, records } from '../model/fields.ts'
import type { Part } from '../model/part.ts'
import { teamworkOf } from '../model/teamwork.ts'
import type { PartName } from './index.ts'

/**
 * The sections of the walk that ask a part's fields. Each may have an owner, and who it is lives in
 * the part itself, so that it reaches the part's readers and nobody else.
 */
export const sectionsOf: Readonly<Record<PartName, readonly string[]>> = {
  clientAndConsent: [
    'client',
    'consentScope',
    'consentParties',
    'consentLimits',
    'consentGiving',
    'consentWithdrawal',
  ],
  network: ['actors', 'meetings'],
  trialPeriod: ['trialPeriod', 'trialGoals', 'trialTimeline'],
  background: ['background'],
  health: ['health'],
  abilitator: ['measurements', 'abilitatorDiscussion'],
  observations: ['observations'],
  methodsAndResults: ['methods', 'jobDemands'],
  workplaceFeedback: ['workplace'],
  clientVoice: ['clientView', 'clientDiary'],
  multiActorSummary: [
    'workPerformance',
    'conclusions',
    'otherViews',
    'viewDifferences',
    'plainLanguage',
  ],
  icfSummary: ['icfSummary', 'environmentalFactors', 'icfCodes'],
  recommendations: ['recommendations', 'nextSteps', 'closing'],
  sharedPlan: ['plan', 'planTasks', 'nextMeeting', 'followUps'],
  signOffs: ['signatures'],
  start: ['need', 'knownAlready', 'recognition'],
  healthCheck: ['healthCheck'],
  workSample: ['workSample'],
  supportPlan: ['supportPlan'],
  attachments: [],
}

/**
 * Which actor of the network a vault's person is, by the vault's key: each person tells it of
 * themself, and the others' copies learn it.
 */
const besideNetwork: Fields = { selves: records({ key: fact(), actor: actor() }) }
const beside: Readonly<Partial<Record<string, Fields>>> = { network: besideNetwork }

/**
 * All that a part's document holds: the fields that are asked, and the teamwork beside them. A part
 * of which no section is asked in the walk has none.
 */
export function wholeOf(part: Part): Fields {
  const known = made.get(part)
  if (known) return known
  const sections = (sectionsOf as Readonly<Record<string, readonly string[]>>)[part.name] ?? []
  const teamwork =
    sections.length > 0 ? teamworkOf(part.name, sections, beside[part.name] ?? {}) : {}
  const whole = { ...part.fields, ...teamwork }
  made.set(part, whole)
  return whole
}

const made = new WeakMap<Part, Fields>()
