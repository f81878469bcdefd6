import { type ReactNode, useEffect, useRef } from 'react'
import type { StepName } from '../../../templates/walk/steps.ts'
import { useWindow } from '../../state/window.ts'
import { useWalkWords } from '../../wording/wording.tsx'

/** What the step is called and what it is for; `children` say how it stands. */
export function StepHead({
  step,
  children,
}: {
  readonly step: StepName
  readonly children?: ReactNode
}) {
  const { title, intro } = useWalkWords().steps[step]
  const heading = useHeadingFocus()
  return (
    <div className="step-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="soft">{intro}</p>
      {children}
    </div>
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
