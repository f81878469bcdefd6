/**
 * What a client may allow to be told, picked one by one: never "everything". The first list is
 * ordinary information; each of the second is a special category or a secret of its own kind (GDPR
 * art. 9; being a client of social care is itself secret) and is picked separately.
 */
export const ordinaryItems = [
  'background',
  'network',
  'trial',
  'observations',
  'workplaceFeedback',
  'clientView',
  'summary',
  'plan',
] as const

export const specialItems = [
  'health',
  'abilitator',
  'methodResults',
  'mentalHealth',
  'substanceUse',
  'socialCare',
  'benefits',
] as const

export const consentItems = [...ordinaryItems, ...specialItems] as const
export type SpecialItem = (typeof specialItems)[number]
export type ConsentItem = (typeof consentItems)[number]
