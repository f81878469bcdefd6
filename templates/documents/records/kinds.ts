import type { SectionName } from '../../walk/steps.ts'

/** What a record of the walk says, by the sections in which it was written. */
export interface RecordContent {
  readonly sections: readonly SectionName[]
  /** The workplace needs no birthday to know who is meant. */
  readonly client: 'byNameAlone' | 'byNameAndBirthday'
  /** Its labels are questions with short answers. */
  readonly asks?: boolean
}

/**
 * Documents that say what was written in one piece of the walk and add nothing: adding one is adding
 * a line here and its title.
 */
export const recordDocuments = {
  'start-record': {
    sections: ['need', 'knownAlready', 'recognition'],
    client: 'byNameAndBirthday',
  },
  'consent-record': {
    sections: [
      'consentScope',
      'consentParties',
      'consentLimits',
      'consentGiving',
      'consentWithdrawal',
    ],
    client: 'byNameAndBirthday',
  },
  'meeting-notes': { sections: ['meetings'], client: 'byNameAndBirthday' },
  'trial-record': {
    sections: ['trialPeriod', 'trialGoals', 'trialTimeline', 'observations', 'jobDemands'],
    client: 'byNameAndBirthday',
  },
  'workplace-page': { sections: ['workplace'], client: 'byNameAlone', asks: true },
  'client-diary': { sections: ['clientDiary'], client: 'byNameAlone' },
  'health-check': { sections: ['healthCheck'], client: 'byNameAndBirthday', asks: true },
  'work-sample': { sections: ['workSample'], client: 'byNameAlone', asks: true },
  'support-plan': { sections: ['supportPlan'], client: 'byNameAndBirthday' },
} as const satisfies Readonly<Record<string, RecordContent>>

export type RecordKind = keyof typeof recordDocuments
export const recordKinds = Object.keys(recordDocuments) as RecordKind[]
