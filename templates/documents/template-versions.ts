import type { DocumentKind } from './kinds.ts'
import { paperFormKinds } from './paper-forms/kinds.ts'
import { recordKinds } from './records/kinds.ts'

/**
 * The version of each document's template, printed in the foot of its pages, so that an old paper and
 * a new one are never taken for each other. How a number is raised: `test/golden/documents/README.md`.
 */
export const templateVersions: Readonly<Record<DocumentKind, number>> = {
  summary: 1,
  'icf-summary': 1,
  'shared-plan': 1,
  'summary-large-print': 1,
  'shared-plan-large-print': 1,
  consent: 1,
  'consent-withdrawal': 1,
  invitation: 1,
  'observation-log': 1,
  'plan-duties': 1,
  'workplace-half-page': 1,
  'views-side-by-side': 1,
  ...versionOfAll(recordKinds, 1),
  ...versionOfAll(paperFormKinds, 1),
}

function versionOfAll<Kind extends DocumentKind>(kinds: readonly Kind[], version: number) {
  return Object.fromEntries(kinds.map((kind) => [kind, version])) as Record<Kind, number>
}
