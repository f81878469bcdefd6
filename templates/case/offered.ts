import { type Answer, type Answers, answerAt, type Place } from '../model/answers.ts'
import { unconfirmedAt } from '../model/carried-over.ts'
import { isUnanswered } from '../model/validity.ts'
import type { ConsentItem } from '../parts/client-and-consent/consent-items.ts'
import type { PartName } from '../parts/index.ts'

/**
 * What may be offered from an earlier assessment of the same client, and what may not.
 *
 * Offered is what describes a life and seldom changes: who to reach and how, education, work, earlier
 * services, everyday life, the people around. It is read in the vault of somebody who wrote or holds
 * it already, so offering discloses nothing; whatever is told onwards is bound by the new consent.
 *
 * Never offered:
 * - consent and its limits: each consent is specific to its purpose and given anew (GDPR art. 4(11));
 * - signatures, and everything that an assessment concluded: factors that affect work ability,
 *   summaries, ratings, recommendations, plans. A new assessment must come to its own;
 * - what is of its moment: the referral, sleep and mood, measurements, observations, the client's view;
 * - name and identity code: they say who somebody is, and an offer could be from the wrong person.
 *
 * Health, assistive devices among it, is a special category (GDPR art. 9) that a consent must name by
 * itself: offered only where the new one does. From a round whose consent the client withdrew nothing
 * is offered at all.
 */
interface Offered {
  readonly part: CarryingPart
  readonly place: Place
  readonly needs?: ConsentItem
}

/** Parts that keep a list of what was brought over, with the name of that list. */
export const listOfPart = {
  clientAndConsent: 'client',
  network: 'network',
  background: 'background',
  health: 'health',
} as const
export type CarryingPart = keyof typeof listOfPart

export const isCarrying = (part: PartName): part is CarryingPart => Object.hasOwn(listOfPart, part)

const client = [
  'preferredName',
  'dateOfBirth',
  'phone',
  'email',
  'municipality',
  'serviceLanguage',
  'interpreterNeeded',
  'interpreterLanguage',
]
const background = ['educationAndCourses', 'workHistory', 'previousServices', 'everydayLife']
const health = ['healthInformation', 'assistiveDevices']

export const offeredPlaces: readonly Offered[] = [
  ...client.map((name): Offered => ({ part: 'clientAndConsent', place: ['client', name] })),
  ...background.map((name): Offered => ({ part: 'background', place: ['background', name] })),
  ...health.map(
    (name): Offered => ({ part: 'health', place: ['background', name], needs: 'health' }),
  ),
  { part: 'network', place: ['actors'] },
]

type AnswersOf = (part: CarryingPart) => Answers

/** The client has taken back the consent of this round. */
export const isWithdrawn = (clientAndConsent: Answers): boolean =>
  !isUnanswered(answerAt(clientAndConsent, ['consent', 'withdrawal', 'on']))

/** Answers of an earlier round that may be offered under the consent of the new one. */
export function offersFrom(
  earlier: AnswersOf,
  now: Answers,
): readonly { readonly part: CarryingPart; readonly place: Place; readonly answer: Answer }[] {
  if (isWithdrawn(earlier('clientAndConsent'))) return []
  const isAllowed = (item: ConsentItem) => answerAt(now, ['consent', 'items', item]) === true
  return offeredPlaces.flatMap(({ part, place, needs }) => {
    const answer = answerAt(earlier(part), place)
    const isSure = !unconfirmedAt(earlier(part), place)
    if (answer === undefined || isUnanswered(answer) || !isSure) return []
    return needs && !isAllowed(needs) ? [] : [{ part, place, answer }]
  })
}
