import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ComparisonView, SignedVersion } from '../../../electron/contract/views.ts'
import { actorsOf } from '../../form/actors.ts'
import { useOpenCase, useSnapshot } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogButtons } from '../../ui/dialog.tsx'
import { PickOne } from '../../ui/picker.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'
import { ChangeView } from './change-view.tsx'

const now = 'now'

/** Two versions beside each other, field by field: the one that was chosen, and any other. */
export function CompareDialog({
  version,
  onClose,
}: {
  readonly version: SignedVersion | null
  readonly onClose: () => void
}) {
  const t = useTranslations()
  return (
    <Dialog title={t('history.compareTitle')} isOpen={version !== null} onClose={onClose}>
      {version && <Comparison first={version.versionId} />}
      <DialogButtons>
        <Button onPress={onClose}>{t('app.close')}</Button>
      </DialogButtons>
    </Dialog>
  )
}

function Comparison({ first }: { readonly first: string }) {
  const t = useTranslations('history')
  const [before, setBefore] = useState(first)
  const [after, setAfter] = useState(now)
  const options = useVersionOptions()
  const comparison = useComparison(before, after)
  return (
    <div className="comparison">
      <div className="sides">
        <PickOne
          label={t('from')}
          value={before}
          onPick={setBefore}
          placeholder={t('from')}
          options={options}
        />
        <PickOne
          label={t('to')}
          value={after}
          onPick={setAfter}
          placeholder={t('to')}
          options={options}
        />
      </div>
      {comparison && <Differences comparison={comparison} />}
    </div>
  )
}

function Differences({ comparison }: { readonly comparison: ComparisonView }) {
  const t = useTranslations('history')
  const { answersOf } = useOpenCase()
  const count = comparison.parts.reduce((sum, { changes }) => sum + changes.length, 0)
  if (count === 0) return <p role="status">{t('same')}</p>
  return (
    <>
      <p role="status">{t('differences', { count })}</p>
      <ol className="comparison-list">
        {comparison.parts.flatMap(({ part, before, after, changes }) =>
          changes.map((change) => (
            <li key={`${part} ${change.kind} ${change.place.join('/')}`}>
              <ChangeView
                part={part}
                change={change}
                answers={change.kind === 'removed' ? before.answers : after.answers}
                actors={actorsOf(answersOf)}
                isKnownPlace={false}
                sideBySide
              />
            </li>
          )),
        )}
      </ol>
    </>
  )
}

function useVersionOptions() {
  const t = useTranslations('history')
  const dates = useDates()
  const versions = useSnapshot((snapshot) => snapshot.versions)
  return [
    { id: now, name: t('now') },
    ...versions.toReversed().map(({ versionId, number, signedAt }) => ({
      id: versionId,
      name: t('version', { number: `${number}`, date: dates.date(signedAt) }),
    })),
  ]
}

function useComparison(before: string, after: string): ComparisonView | null {
  const { session, say } = useWindow()
  const { caseId, saveNow } = useOpenCase()
  const failureWords = useFailureWords()
  const [comparison, setComparison] = useState<ComparisonView | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice is a reason to ask
  useEffect(() => {
    let isStillWanted = true
    const idOf = (chosen: string) => (chosen === now ? null : chosen)
    const ask = async () => {
      await saveNow()
      const outcome = await session.client.call('case.compare', {
        caseId,
        before: idOf(before),
        after: idOf(after),
      })
      if (!isStillWanted) return
      if (outcome.ok) setComparison(outcome.value)
      else say(failureWords(outcome.code))
    }
    void ask()
    return () => {
      isStillWanted = false
    }
  }, [before, after])
  return comparison
}
