import { useTranslations } from 'use-intl'
import type { Step } from '../../../templates/walk/steps.ts'
import { useWalkState } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { RemarkLinks } from '../remark-links.tsx'

/** What this step still lacks, each a link to its field. */
export function MissingList({ step }: { readonly step: Step }) {
  const t = useTranslations('case')
  const { goToNextMissing } = useWindow()
  const remarks = useWalkState().find((state) => state.step.name === step.name)?.remarks ?? []
  if (remarks.length === 0) return <p className="note done">{t('missingNone')}</p>
  return (
    <section className="note attention" aria-labelledby="missing-title">
      <h2 id="missing-title" className="note-title">
        {t('missingTitle')}
      </h2>
      <RemarkLinks remarks={remarks} />
      <div>
        <Button onPress={() => goToNextMissing()}>
          {t('nextMissing')} <kbd>F8</kbd>
        </Button>
      </div>
    </section>
  )
}
