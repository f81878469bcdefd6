import { useEffect, useRef } from 'react'
import type { Step } from '../../../templates/walk/steps.ts'
import { StepForm } from '../../form/step-form.tsx'
import { useWindow, useWindowState } from '../../state/window.ts'
import { classes } from '../../ui/classes.ts'
import { useWalkWords } from '../../wording/wording.tsx'
import { MissingList } from './missing-list.tsx'
import { SidePanel } from './side-panel.tsx'
import { StepButtons } from './step-buttons.tsx'

/** One step of the walk, written in one column. */
export function StepScreen({ step }: { readonly step: Step }) {
  const { title, intro } = useWalkWords().steps[step.name]
  const guideIsBeside = useWindowState(
    ({ isPanelOpen, panelTab }) => isPanelOpen && panelTab === 'guide',
  )
  const heading = useHeadingFocus()
  return (
    <>
      <main id="main" className={classes('step', !guideIsBeside && 'prompts-inline')} tabIndex={-1}>
        <div className="step-column">
          <div className="step-head">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            <p className="soft">{intro}</p>
          </div>
          <StepForm step={step} />
          <MissingList step={step} />
          <StepButtons step={step.name} />
        </div>
      </main>
      <SidePanel step={step} />
    </>
  )
}

/** A new screen begins at its heading, unless somebody came for one field. */
export function useHeadingFocus() {
  const heading = useRef<HTMLHeadingElement>(null)
  const { focus } = useWindow()
  const cameForField = useRef(focus.get() !== null)
  useEffect(() => {
    if (!cameForField.current) heading.current?.focus()
  }, [])
  return heading
}
