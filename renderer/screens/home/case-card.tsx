import { memo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { CaseRow } from '../../../electron/contract/views.ts'
import { shareOfSteps, writingSteps } from '../../state/walk-state.ts'
import { useWindow } from '../../state/window.ts'
import { Segments } from '../../ui/segments.tsx'
import { useDates, useFailureWords, useWalkWords } from '../../wording/wording.tsx'
import { usePeriod } from '../period.ts'

/** One case of the list; the whole card opens it. */
export const CaseCard = memo(function CaseCard({ row }: { readonly row: CaseRow }) {
  const t = useTranslations('home')
  const { session, say } = useWindow()
  const failureWords = useFailureWords()
  const shares = shareOfSteps(row.missing)
  const done = shares.filter((share) => share >= 1).length
  const open = async () => {
    const code = await session.openCase(row.caseId, nextStep(shares)?.name ?? 'signOff')
    if (code !== null) say(failureWords(code))
  }
  return (
    <li>
      <AriaButton className="case-card" onPress={open}>
        <span className="case-who">
          <span className="case-name">{row.clientName}</span>
          <Whereabouts row={row} />
          <Segments
            shares={shares}
            label={t('progress', { done: `${done}`, all: `${shares.length}` })}
          />
        </span>
        <span className="case-state">
          <NextStep shares={shares} />
          <StateTags row={row} />
        </span>
        <Edited at={row.editedAt} />
      </AriaButton>
    </li>
  )
})

const nextStep = (shares: readonly number[]) => writingSteps[shares.findIndex((share) => share < 1)]

function Whereabouts({ row }: { readonly row: CaseRow }) {
  const t = useTranslations('home')
  const period = usePeriod(row.periodStart, row.periodEnd)
  if (!row.site && !period) return <span className="soft">{t('noSite')}</span>
  return (
    <span className="soft">
      {row.site}
      {row.site && period && ', '}
      <span className="unbroken">{period}</span>
    </span>
  )
}

function NextStep({ shares }: { readonly shares: readonly number[] }) {
  const t = useTranslations('home')
  const words = useWalkWords()
  const step = nextStep(shares)
  return (
    <span className="soft">
      {step ? t('next', { step: words.steps[step.name].title }) : t('ready')}
    </span>
  )
}

function StateTags({ row }: { readonly row: CaseRow }) {
  const t = useTranslations('home')
  const evidence = useTranslations('evidence')
  const number = `${row.latestVersion}`
  return (
    <span className="tags">
      {row.latestVersion === null ? (
        <span className="tag">{t('draft')}</span>
      ) : row.changedSinceSigned ? (
        <span className="tag attention">{t('changed', { number })}</span>
      ) : (
        <span className="tag done">{t('signed', { number })}</span>
      )}
      {row.changedBases > 0 && (
        <span className="tag attention">{evidence('homeMark', { count: row.changedBases })}</span>
      )}
      {row.fictional && <span className="tag accent">{t('fictional')}</span>}
    </span>
  )
}

function Edited({ at }: { readonly at: string }) {
  const t = useTranslations('home')
  const dates = useDates()
  return (
    <span className="case-edited soft">
      {dates.isToday(at)
        ? t('editedToday', { time: dates.time(at) })
        : t('edited', { date: dates.date(at) })}
    </span>
  )
}
