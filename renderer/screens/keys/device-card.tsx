import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureWords } from '../../wording/wording.tsx'

interface Standing {
  readonly offered: boolean
  readonly kept: boolean
}

/** Opening without the passphrase on this device: offered only where the system guards secrets. */
export function DeviceCard() {
  const t = useTranslations('keys')
  const failureWords = useFailureWords()
  const { session, say } = useWindow()
  const [standing, setStanding] = useState<Standing | null>(null)
  const read = useCallback(async () => {
    const outcome = await session.client.call('device.state', {})
    if (outcome.ok) setStanding(outcome.value)
  }, [session])
  useEffect(() => void read(), [read])
  if (!standing) return null
  const change = async () => {
    const call = standing.kept ? 'device.forget' : 'device.allow'
    const outcome = await session.client.call(call, {})
    if (!outcome.ok) say(failureWords(outcome.code))
    await read()
  }
  return (
    <section className="card settings-card">
      <h2>{t('deviceTitle')}</h2>
      {standing.offered ? (
        <>
          <p className="soft">{t('deviceText')}</p>
          <p role="status">{t(standing.kept ? 'deviceOn' : 'deviceOff')}</p>
          <div>
            <Button onPress={change}>{t(standing.kept ? 'deviceForget' : 'deviceAllow')}</Button>
          </div>
        </>
      ) : (
        <p className="soft">{t('deviceNotOffered')}</p>
      )}
    </section>
  )
}
