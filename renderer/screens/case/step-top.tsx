import type { ReactNode } from 'react'
import type { StepName } from '../../../templates/walk/steps.ts'
import { MeetingsCard } from '../meeting/meetings-card.tsx'
import { TrialLine } from './trial-line.tsx'

const tops: Readonly<Partial<Record<StepName, () => ReactNode>>> = {
  network: MeetingsCard,
  trial: TrialLine,
}

/** What a step has beside its questions. */
export function StepTop({ step }: { readonly step: StepName }) {
  const Top = tops[step]
  return Top ? <Top /> : null
}
