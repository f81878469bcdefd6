import { type Answers, answerAt, type Place } from '../../../templates/model/answers.ts'
import type { PartName } from '../../../templates/parts/index.ts'
import type { FieldPlace } from '../../form/desk.tsx'

/** Words of the client, by the field in which they stand. */
export interface ClientWords extends FieldPlace {
  readonly text: string
}

/**
 * Where the client speaks: what they ask for, what they want to change, their own view. What they say
 * of their health is shown only when they want it on the wall. Nothing of the part on health and
 * nothing that identifies is ever here.
 */
const everybodys: readonly FieldPlace[] = [
  { part: 'start', place: ['start', 'clientRequest'] },
  { part: 'abilitator', place: ['abilitator', 'changeWishes'] },
  ...[
    'enjoyment',
    'successesAndDevelopmentNeeds',
    'fitForField',
    'helpfulSupport',
    'thoughtsAhead',
  ].map((name) => ({ part: 'clientVoice' as const, place: ['clientView', name] })),
]
const ofHealth: FieldPlace = {
  part: 'clientVoice',
  place: ['clientView', 'effectsOnHealthAndEverydayLife'],
}

export function clientWords(
  answersOf: (part: PartName) => Answers,
  withHealth: boolean,
): readonly ClientWords[] {
  const said = ({ part, place }: FieldPlace) =>
    String(answerAt(answersOf(part), place) ?? '').trim()
  return [...everybodys, ...(withHealth ? [ofHealth] : [])]
    .map((at) => ({ ...at, text: said(at) }))
    .filter(({ text }) => text !== '')
}

/** How the words are keyed in wording. */
export const fieldName = (place: Place): string => place.join('.')
