import { isIcfQualifier } from './checks.ts'

/** How much of a problem, or how much of a help: the only qualifiers that are an amount. */
export const degrees = ['0', '1', '2', '3', '4'] as const
export type Degree = (typeof degrees)[number]

/**
 * What one digit of a qualifier says. 8 and 9 look like numbers and are none: 8 says that nobody
 * could tell how much, 9 that the question does not fit. Kept as words here, so that nothing can
 * add them up or put them in order with the degrees (WHO, ICF annex 2; THL on qualifiers).
 */
export type Rating = Degree | 'notSpecified' | 'notApplicable'

/** For environmental factors: a point stands for a barrier, a plus for a facilitator. */
export type Direction = 'barrier' | 'facilitator'

export interface Qualifier {
  /** What the sign in front said; `null` where none was written. */
  readonly direction: Direction | null
  /** One or more: of an activity first what is done, then what could be. */
  readonly ratings: readonly Rating[]
}

/** What a qualifier says; `null` for one that is empty or not of the right form. */
export function qualifierOf(typed: string | null | undefined): Qualifier | null {
  const text = (typed ?? '').trim()
  if (!isIcfQualifier(text)) return null
  const sign = text.startsWith('+') ? 'facilitator' : text.startsWith('.') ? 'barrier' : null
  return { direction: sign, ratings: [...text.replace(/^[.+]/, '')].map(ratingOf) }
}

const ratingOf = (digit: string): Rating => {
  if (digit === '8') return 'notSpecified'
  if (digit === '9') return 'notApplicable'
  return degrees.find((degree) => degree === digit) ?? 'notSpecified'
}

/** The component of a code: b, s, d or e; `null` while it has none. */
export function componentOf(code: string | null | undefined): 'b' | 's' | 'd' | 'e' | null {
  const letter = (code ?? '').trim().charAt(0)
  return letter === 'b' || letter === 's' || letter === 'd' || letter === 'e' ? letter : null
}

/** Which way an environmental factor works, from the effect that was chosen for it. */
export const directionOf = (effect: unknown): Direction | null =>
  effect === 'barrier' || effect === 'facilitator' ? effect : null

/**
 * The qualifiers to choose from. Of an environmental factor each degree has its sign; a factor that
 * is known to hinder is not offered the pluses, nor the other way round.
 */
export function qualifiersFor(
  component: 'b' | 's' | 'd' | 'e' | null,
  direction: Direction | null,
): readonly string[] {
  if (component !== 'e') return [...degrees, '8', '9']
  const barriers = degrees.map((degree) => `.${degree}`)
  const facilitators = degrees.map((degree) => `+${degree}`)
  if (direction === 'barrier') return [...barriers, '8', '9']
  if (direction === 'facilitator') return [...facilitators, '8', '9']
  return [...barriers, ...facilitators, '8', '9']
}
