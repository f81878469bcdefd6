import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type DocumentKind, textKinds } from '../../../templates/documents/kinds.ts'
import type { StepName } from '../../../templates/walk/steps.ts'
import { IconButton } from '../../ui/button.tsx'
import { Tick } from '../../ui/choices.tsx'
import { KindChoice } from '../kind-choice.tsx'
import { NotPrinted } from '../not-printed.tsx'
import { PresentDocument } from '../present-document.tsx'
import { useWriters } from './use-writers.ts'

/** The document that a step speaks in first; any other is one choice away. */
const kindOfStep: Partial<Record<StepName, DocumentKind>> = {
  icf: 'icf-summary',
  plan: 'shared-plan',
}

/** Papers that a step's answers go to, beside the network's text. */
const papersOfStep: Partial<Record<StepName, readonly DocumentKind[]>> = {
  start: ['consent'],
  network: ['invitation'],
  trial: ['observation-log', 'workplace-half-page'],
  plan: ['invitation', 'plan-duties'],
  summary: ['views-side-by-side'],
}

export function PreviewTab({ step }: { readonly step: StepName }) {
  const t = useTranslations('preview')
  const [kind, setKind] = useState<DocumentKind>(kindOfStep[step] ?? 'summary')
  const [percent, setPercent] = useState<Percent>(100)
  const [areWritersShown, showWriters] = useState(false)
  const remarkOn = useWriters(areWritersShown)
  return (
    <div className="preview-tab">
      <KindChoice
        kind={kind}
        kinds={[...textKinds, ...(papersOfStep[step] ?? [])]}
        onChoose={setKind}
      />
      <div className="preview-tools">
        <Tick label={t('writers')} isOn={areWritersShown} onChange={showWriters} />
        <Size percent={percent} onChange={setPercent} />
      </div>
      <div className="preview-paper" data-zoom={percent}>
        <PresentDocument kind={kind} remarkOn={remarkOn} />
      </div>
      <NotPrinted headingId="not-printed-preview" />
    </div>
  )
}

const sizes = [75, 100, 125, 150, 200] as const
type Percent = (typeof sizes)[number]

function Size({
  percent,
  onChange,
}: {
  readonly percent: Percent
  readonly onChange: (percent: Percent) => void
}) {
  const t = useTranslations('preview')
  const at = sizes.indexOf(percent)
  const [smaller, larger] = [sizes[at - 1], sizes[at + 1]]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box around two buttons
    <div className="preview-size" role="group" aria-label={t('size')}>
      <IconButton
        icon="minus"
        label={t('smaller')}
        isDisabled={smaller === undefined}
        onPress={() => smaller && onChange(smaller)}
      />
      <span aria-live="polite">{t('percent', { percent: `${percent}` })}</span>
      <IconButton
        icon="plus"
        label={t('larger')}
        isDisabled={larger === undefined}
        onPress={() => larger && onChange(larger)}
      />
    </div>
  )
}
