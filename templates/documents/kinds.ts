/** The documents that the product makes; also their names on the command line. */
export const documentKinds = ['summary', 'icf-summary', 'shared-plan'] as const
export type DocumentKind = (typeof documentKinds)[number]
