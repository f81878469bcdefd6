import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Step } from '../../../templates/walk/steps.ts'
import { useWindowState } from '../../state/window.ts'
import { classes } from '../../ui/classes.ts'
import { entryFor, guideOfStep } from './guide.ts'

/** What to think of: first for the field that is being written, then for the rest of the step. */
export function GuideTab({ step }: { readonly step: Step }) {
  const t = useTranslations('case')
  const writing = useWindowState((state) => state.writing)
  const entries = useMemo(() => guideOfStep(step), [step])
  const now = entryFor(entries, writing)
  const ordered = now ? [now, ...entries.filter((entry) => entry !== now)] : entries
  if (ordered.length === 0) return <p className="quiet">{t('guideNone')}</p>
  return (
    <div className="guide">
      <p className="small quiet">{t('guideIntro')}</p>
      {ordered.map(({ name, wording }) => (
        <section key={name} className={classes('guide-entry', name === now?.name && 'now')}>
          <h3>{wording.label}</h3>
          <ul>
            {wording.prompts?.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
