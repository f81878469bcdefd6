import { type Answers, answerAt, fieldAt, type Place } from '../model/answers.ts'
import type { Fields } from '../model/fields.ts'
import { type Remark, remarksOn } from '../model/validity.ts'
import { type PartName, partNamed } from '../parts/index.ts'

/**
 * The walk: the order in which a team carries an assessment, as the multi-actor model describes it
 * (need, consent, network, self-assessment, trial with observations, the client's own view, shared
 * conclusions, plan, reading through together). Health check and work sample are small processes
 * beside it: they are there for those who need them and never lack anything.
 */
export interface Section {
  /** Key of the section's wording. */
  readonly name: SectionName
  readonly part: PartName
  /** Places of the fields, in the order in which they are asked; a group stands for all in it. */
  readonly fields: readonly Place[]
  /** Not every assessment needs it: closed until somebody opens it or something stands in it. */
  readonly folded: boolean
}

export interface Step {
  readonly name: StepName
  /** What the step is made of; the last two are screens of their own and have no sections. */
  readonly sections: readonly Section[]
}

const steps_ = [
  {
    name: 'start',
    sections: [
      section('client', 'clientAndConsent', [
        'client/firstName',
        'client/lastName',
        'client/preferredName',
        'client/personalIdentityCode',
        'client/dateOfBirth',
        'client/phone',
        'client/email',
        'client/municipality',
        'client/serviceLanguage',
        'client/interpreterNeeded',
        'client/interpreterLanguage',
        'language',
      ]),
      section('need', 'start', ['start']),
      section('knownAlready', 'start', ['knownAlready']),
      section('background', 'background', ['background']),
      section('health', 'health', ['background']),
      foldedSection('recognition', 'start', ['recognition']),
    ],
  },
  {
    name: 'consent',
    sections: [
      section('consentScope', 'clientAndConsent', [
        'consent/purpose',
        'consent/level',
        'consent/items',
      ]),
      section('consentParties', 'clientAndConsent', ['consent/recipients', 'consent/parties']),
      section('consentLimits', 'clientAndConsent', ['consent/limitations']),
      section('consentGiving', 'clientAndConsent', [
        'consent/givenOn',
        'consent/validUntil',
        'consent/way',
        'consent/oralContactWith',
        'consent/form',
        'consent/explained',
      ]),
      foldedSection('consentWithdrawal', 'clientAndConsent', ['consent/withdrawal']),
    ],
  },
  {
    name: 'network',
    sections: [
      section('actors', 'network', ['actors']),
      section('meetings', 'network', ['networkMeetingNotes']),
    ],
  },
  {
    name: 'abilitator',
    sections: [
      section('measurements', 'abilitator', ['abilitator/measurements']),
      section('abilitatorDiscussion', 'abilitator', [
        'abilitator/bestResults',
        'abilitator/weakestResults',
        'abilitator/workAbilityExperience',
        'abilitator/strengthsAndSkills',
        'abilitator/changeWishes',
        'abilitator/discussionNotes',
      ]),
    ],
  },
  {
    name: 'smallProcesses',
    sections: [
      foldedSection('healthCheck', 'healthCheck', ['healthCheck']),
      foldedSection('workSample', 'workSample', ['workSample']),
    ],
  },
  {
    name: 'trial',
    sections: [
      section('trialPeriod', 'trialPeriod', ['assessment']),
      section('trialGoals', 'trialPeriod', ['trialGoals']),
      foldedSection('trialTimeline', 'trialPeriod', ['trialTimeline']),
      section('observations', 'observations', ['observations']),
      section('methods', 'methodsAndResults', ['methodResults']),
      foldedSection('jobDemands', 'methodsAndResults', ['jobDemands']),
      section('workplace', 'workplaceFeedback', ['workplaceFeedback', 'employerFeedback']),
    ],
  },
  {
    name: 'clientView',
    sections: [
      section('clientView', 'clientVoice', ['clientView']),
      foldedSection('clientDiary', 'clientVoice', ['clientDiary']),
    ],
  },
  {
    name: 'summary',
    sections: [
      section('workPerformance', 'multiActorSummary', ['workPerformance']),
      section('conclusions', 'multiActorSummary', ['conclusions']),
      section('otherViews', 'multiActorSummary', ['otherActorsViews']),
      foldedSection('viewDifferences', 'multiActorSummary', ['viewDifferences']),
      section('plainLanguage', 'multiActorSummary', ['plainLanguageSummary']),
    ],
  },
  {
    name: 'icf',
    sections: [
      section('icfSummary', 'icfSummary', ['icfSummary']),
      section('environmentalFactors', 'icfSummary', ['environmentalFactors']),
      section('icfCodes', 'icfSummary', ['icfCodes']),
    ],
  },
  {
    name: 'recommendations',
    sections: [
      section('recommendations', 'recommendations', ['recommendations']),
      section('nextSteps', 'recommendations', ['nextSteps']),
      foldedSection('closing', 'recommendations', ['closing']),
    ],
  },
  {
    name: 'plan',
    sections: [
      section('plan', 'sharedPlan', [
        'sharedPlan/date',
        'sharedPlan/contactPerson',
        'sharedPlan/participants',
        'sharedPlan/need',
        'sharedPlan/goal',
        'sharedPlan/goalSigns',
      ]),
      section('planTasks', 'sharedPlan', ['sharedPlan/tasks']),
      section('nextMeeting', 'sharedPlan', ['sharedPlan/nextMeeting']),
      foldedSection('followUps', 'sharedPlan', ['sharedPlan/followUps']),
      foldedSection('supportPlan', 'supportPlan', ['supportPlan']),
    ],
  },
  { name: 'signOff', sections: [section('signatures', 'signOffs', ['signatures'])] },
  { name: 'documents', sections: [] },
] as const

function section<const Name extends string, const P extends PartName>(
  name: Name,
  part: P,
  fields: readonly string[],
) {
  const places = fields.map((field) => field.split('/'))
  const stray = places.find((place) => !fieldAt(partNamed(part).fields, place))
  if (stray) throw new Error(`${part} has no field at ${stray.join('/')}`)
  return { name, part, fields: places, folded: false }
}

function foldedSection<const Name extends string, const P extends PartName>(
  name: Name,
  part: P,
  fields: readonly string[],
) {
  return { ...section(name, part, fields), folded: true }
}

export type StepName = (typeof steps_)[number]['name']
export type SectionName = (typeof steps_)[number]['sections'][number]['name']
export const steps: readonly Step[] = steps_

export const stepNamed = (name: StepName): Step => {
  const found = steps.find((step) => step.name === name)
  if (!found) throw new Error(`No step is named ${name}`)
  return found
}

/** A remark with the part it is about, so that it can be a link to the field. */
export interface StepRemark extends Remark {
  readonly part: PartName
}

/** What is missing or invalid in a step, in the order in which it is asked. */
export function remarksOnStep(
  step: Step,
  answersOf: (part: PartName) => Answers,
): readonly StepRemark[] {
  return step.sections.flatMap(({ part, fields }) => {
    const whole: Fields = partNamed(part).fields
    return remarksOn(whole, answersOf(part))
      .filter((remark) => fields.some((place) => startsWith(remark.place, place)))
      .map((remark) => ({ ...remark, part }))
  })
}

const startsWith = (place: Place, beginning: Place): boolean =>
  beginning.every((name, index) => place[index] === name)

/** Whether anybody has written anything in a step yet. */
export function isStepBegun(step: Step, answersOf: (part: PartName) => Answers): boolean {
  return step.sections.some(({ part, fields }) =>
    fields.some((place) => hasAnything(answerAt(answersOf(part), place))),
  )
}

function hasAnything(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.length > 0
  if (typeof answer === 'object' && answer !== null) return Object.values(answer).some(hasAnything)
  return answer !== undefined && answer !== null && answer !== ''
}

/** Which step asks the field at a place; `undefined` for fields about the file itself. */
export const stepOf = (part: PartName, place: Place): Step | undefined =>
  steps.find((step) =>
    step.sections.some(
      (section) =>
        section.part === part && section.fields.some((beginning) => startsWith(place, beginning)),
    ),
  )
