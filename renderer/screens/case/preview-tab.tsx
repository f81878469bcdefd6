import { useState } from 'react'
import { type DocumentKind, textKinds } from '../../../templates/documents/kinds.ts'
import type { StepName } from '../../../templates/walk/steps.ts'
import { KindChoice } from '../kind-choice.tsx'
import { PresentDocument } from '../present-document.tsx'

/** The document that a step speaks in first; any other is one choice away. */
const kindOfStep: Partial<Record<StepName, DocumentKind>> = {
  icf: 'icf-summary',
  plan: 'shared-plan',
}

/** Papers that a step's answers go to, beside the network's text. */
const papersOfStep: Partial<Record<StepName, readonly DocumentKind[]>> = {
  start: ['consent'],
  network: ['invitation'],
  trial: ['observation-log'],
  plan: ['invitation'],
}

export function PreviewTab({ step }: { readonly step: StepName }) {
  const [kind, setKind] = useState<DocumentKind>(kindOfStep[step] ?? 'summary')
  return (
    <div className="preview-tab">
      <KindChoice
        kind={kind}
        kinds={[...textKinds, ...(papersOfStep[step] ?? [])]}
        onChoose={setKind}
      />
      <PresentDocument kind={kind} />
    </div>
  )
}
