import { paperFormKinds } from './paper-forms/kinds.ts'
import { recordKinds } from './records/kinds.ts'

/** The documents that say what the network wrote: drafts until people stand behind them. */
export const textKinds = ['summary', 'icf-summary', 'shared-plan'] as const

/** The client's own copies: the same words in the same order, in large print. */
export const largePrintKinds = ['summary-large-print', 'shared-plan-large-print'] as const

/**
 * The documents that the product makes, by what they are for; also their names on the command line.
 */
export const documentGroups = {
  text: textKinds,
  largePrint: largePrintKinds,
  consent: ['consent', 'consent-withdrawal'],
  work: [
    'invitation',
    'observation-log',
    'plan-duties',
    'workplace-half-page',
    'views-side-by-side',
  ],
  records: recordKinds,
  paperForms: paperFormKinds,
} as const

export type DocumentGroup = keyof typeof documentGroups
export type DocumentKind = (typeof documentGroups)[DocumentGroup][number]

export const documentKinds = Object.values(documentGroups).flat() as [
  DocumentKind,
  ...DocumentKind[],
]

/** Those that speak of the case; a blank form speaks of nobody. */
export const caseDocumentKinds = documentKinds.filter(
  (kind) => !paperFormKinds.some((form) => form === kind),
)
