import type { Step } from '../../../templates/walk/steps.ts'
import { StepForm } from '../../form/step-form.tsx'
import { useWindowState } from '../../state/window.ts'
import { classes } from '../../ui/classes.ts'
import { ReturnBar } from '../evidence/return-bar.tsx'
import { ViewsLink } from '../views/views-link.tsx'
import { EarlierCard } from './earlier-card.tsx'
import { MissingList } from './missing-list.tsx'
import { SidePanel } from './side-panel.tsx'
import { StepButtons } from './step-buttons.tsx'
import { StepHead } from './step-head.tsx'
import { StepTop } from './step-top.tsx'

/** One step of the walk, written in one column. */
export function StepScreen({ step }: { readonly step: Step }) {
  const guideIsBeside = useWindowState(
    ({ isPanelOpen, panelTab, guide }) => isPanelOpen && panelTab === 'guide' && guide === null,
  )
  return (
    <>
      <main id="main" className={classes('step', !guideIsBeside && 'prompts-inline')} tabIndex={-1}>
        <div className="step-column">
          <ReturnBar />
          <StepHead step={step.name}>{step.name === 'summary' && <ViewsLink />}</StepHead>
          <StepTop step={step.name} />
          {step.name === 'start' && <EarlierCard />}
          <StepForm step={step} />
          <MissingList step={step} />
          <StepButtons step={step.name} />
        </div>
      </main>
      <SidePanel step={step} />
    </>
  )
}
