import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Step } from '../../../templates/walk/steps.ts'
import { useWindowState } from '../../state/window.ts'
import { classes } from '../../ui/classes.ts'
import { useLanguage } from '../../wording/wording.tsx'
import { GuideShelf, OpenGuide, useOpenGuide } from '../guides/guide-shelf.tsx'
import { entryFor, type GuideEntry, guideOfStep } from './guide.ts'

/** What to think of: for the field that is being written; the rest of the step folds beneath. */
export function GuideTab({ step }: { readonly step: Step }) {
  const guide = useOpenGuide()
  if (guide) return <OpenGuide isInCase />
  return (
    <>
      <PromptsOf step={step} />
      <GuideShelf step={step.name} />
    </>
  )
}

function PromptsOf({ step }: { readonly step: Step }) {
  const t = useTranslations('case')
  const writing = useWindowState((state) => state.writing)
  const language = useLanguage()
  const entries = useMemo(() => guideOfStep(step, language), [step, language])
  const now = entryFor(entries, writing)
  if (entries.length === 0) return <p className="quiet">{t('guideNone')}</p>
  if (!now) {
    return (
      <div className="guide">
        <p className="small quiet">{t('guideIntro')}</p>
        <Entries entries={entries} />
      </div>
    )
  }
  const others = entries.filter((entry) => entry !== now)
  return (
    <div className="guide">
      <Entry entry={now} isNow />
      {others.length > 0 && (
        // A fold of its own for each field: it is closed again when the writing moves on.
        <details key={now.name} className="guide-others">
          <summary>{t('guideOthers', { count: others.length })}</summary>
          <Entries entries={others} />
        </details>
      )}
    </div>
  )
}

const Entries = ({ entries }: { readonly entries: readonly GuideEntry[] }) =>
  entries.map((entry) => <Entry key={entry.name} entry={entry} />)

function Entry({
  entry: { wording },
  isNow = false,
}: {
  readonly entry: GuideEntry
  readonly isNow?: boolean
}) {
  return (
    <section className={classes('guide-entry', isNow && 'now')}>
      <h3>{wording.label}</h3>
      <ul>
        {wording.prompts?.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  )
}
