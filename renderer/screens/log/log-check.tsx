import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AuditFault } from '../../../electron/contract/audit-events.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureWords } from '../../wording/wording.tsx'

/** Longer lists say nothing more. */
const mostNamed = 10

/** Asks whether the log still reads as it was written. */
export function LogCheck() {
  const t = useTranslations('log')
  const failureWords = useFailureWords()
  const { session } = useWindow()
  const [said, setSaid] = useState<string | null>(null)
  const verdict = (count: number, faults: readonly AuditFault[]) => {
    if (faults.length === 0) return t('sound', { count })
    const numbers = [...new Set(faults.map(({ n }) => n))]
    return t('broken', {
      count: numbers.length,
      places: numbers.slice(0, mostNamed).join(', '),
    })
  }
  const check = async () => {
    const outcome = await session.client.call('log.check', {})
    setSaid(
      outcome.ok ? verdict(outcome.value.count, outcome.value.faults) : failureWords(outcome.code),
    )
  }
  return (
    <div className="home-acts">
      <Button onPress={check}>{t('check')}</Button>
      <p role="status">{said}</p>
    </div>
  )
}
