import type { SectionName, StepName } from '../steps.ts'

/** Words of the walk in one language: a title and one sentence on what the step is for. */
export interface WalkWording {
  readonly steps: Readonly<Record<StepName, { readonly title: string; readonly intro: string }>>
  readonly sections: Readonly<
    Record<SectionName, { readonly title: string; readonly intro?: string }>
  >
}
