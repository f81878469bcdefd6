import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useWindow } from '../../state/window.ts'
import { PickOne } from '../../ui/picker.tsx'
import { useFailureWords } from '../../wording/wording.tsx'

const choices = [1, 2, 5, 10, 15, 20, 30, 45, 60]

/** After how much idleness the vault locks itself. */
export function LockAfter() {
  const t = useTranslations('keys')
  const failureWords = useFailureWords()
  const { session, say } = useWindow()
  const [minutes, setMinutes] = useState<number | null>(null)
  useEffect(() => {
    void session.client
      .call('settings.read', {})
      .then((outcome) => outcome.ok && setMinutes(outcome.value.lockAfter))
  }, [session])
  const choose = async (lockAfter: number) => {
    const outcome = await session.client.call('settings.write', { lockAfter })
    if (outcome.ok) setMinutes(lockAfter)
    else say(failureWords(outcome.code))
  }
  return (
    <section className="card settings-card">
      <h2>{t('lockTitle')}</h2>
      <p className="soft">{t('lockText')}</p>
      <PickOne
        label={t('lockAfter')}
        value={minutes === null ? '' : String(minutes)}
        placeholder=""
        options={choices.map((count) => ({
          id: String(count),
          name: t('minutes', { count }),
        }))}
        onPick={(id) => id && void choose(Number(id))}
      />
    </section>
  )
}
