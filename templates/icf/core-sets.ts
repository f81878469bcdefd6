/**
 * Codes only. What they are called is WHO's text, which the product does not carry: names come from
 * a code list that the person brings in (`code-list.ts`).
 */

/**
 * The brief ICF core set for vocational rehabilitation, 13 categories (Finger et al. 2012,
 * Archives of Physical Medicine and Rehabilitation 93(3): 429–438).
 */
export const vocationalSet = [
  'b130',
  'b164',
  'b455',
  'd155',
  'd240',
  'd720',
  'd845',
  'd850',
  'd855',
  'e310',
  'e330',
  'e580',
  'e590',
] as const

/** The generic ICF set, 7 categories, which THL advises to use beside any core set. */
export const genericSet = ['b130', 'b152', 'b280', 'd230', 'd450', 'd455', 'd850'] as const

export type CoreSet = 'vocational' | 'generic'

export interface PresetCode {
  readonly code: string
  readonly sets: readonly CoreSet[]
}

/** The codes of both sets, each once, in the order of the classification. */
export const presetCodes: readonly PresetCode[] = [...new Set([...vocationalSet, ...genericSet])]
  .toSorted()
  .map((code) => ({
    code,
    sets: [
      ...(vocationalSet.some((one) => one === code) ? (['vocational'] as const) : []),
      ...(genericSet.some((one) => one === code) ? (['generic'] as const) : []),
    ],
  }))
