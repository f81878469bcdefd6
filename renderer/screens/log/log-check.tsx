import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AuditCheck } from '../../../electron/contract/audit-events.ts'
import type { Outcome } from '../../../electron/contract/calls.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'

/** Longer lists say nothing more. */
const mostNamed = 10

/** Asks whether the log still reads as it was written. */
export function LogCheck() {
  const t = useTranslations('log')
  const failureWords = useFailureWords()
  const dates = useDates()
  const { session } = useWindow()
  const [outcome, setOutcome] = useState<Outcome<'log.check'> | null>(null)
  const verdict = ({ count, faults, restored }: AuditCheck) => {
    const told = restored.map(({ at }) => t('restored', { date: dates.date(at) }))
    return [intact(count, faults), ...told].join(' ')
  }
  const intact = (count: number, faults: AuditCheck['faults']) => {
    if (faults.length === 0) return t('sound', { count })
    const numbers = [...new Set(faults.map(({ n }) => n))]
    return t('broken', {
      count: numbers.length,
      places: numbers.slice(0, mostNamed).join(', '),
    })
  }
  const check = async () => setOutcome(await session.client.call('log.check', {}))
  return (
    <div className="home-acts">
      <Button onPress={check}>{t('check')}</Button>
      <p role="status">
        {outcome && (outcome.ok ? verdict(outcome.value) : failureWords(outcome.code))}
      </p>
    </div>
  )
}
