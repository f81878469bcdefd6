import type { StepName } from '../../walk/steps.ts'

/** The paper forms by the names of documents, each with the step of the walk that it serves. */
export const paperForms = {
  'paper-form-start': 'start',
  'paper-form-consent': 'consent',
  'paper-form-network': 'network',
  'paper-form-abilitator': 'abilitator',
  'paper-form-small-processes': 'smallProcesses',
  'paper-form-trial': 'trial',
  'paper-form-client-view': 'clientView',
  'paper-form-summary': 'summary',
  'paper-form-icf': 'icf',
  'paper-form-recommendations': 'recommendations',
  'paper-form-plan': 'plan',
  'paper-form-sign-off': 'signOff',
} as const satisfies Record<string, StepName>

export type PaperFormKind = keyof typeof paperForms
export const paperFormKinds = Object.keys(paperForms) as PaperFormKind[]
