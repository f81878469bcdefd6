import { useCallback, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { VaultKeys } from '../../../electron/contract/vault-views.ts'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { LanguageChoice } from '../language-choice.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { CodeListCard } from './code-list-card.tsx'
import { DeviceCard } from './device-card.tsx'
import { LockAfter } from './lock-after.tsx'
import { PageFrame } from './page-frame.tsx'

/** How the vault is opened and when it locks. */
export function VaultSettings() {
  const t = useTranslations('keys')
  const { keys, failure } = useVaultKeys()
  const isReadOnly = useSession((state) => state.readOnly !== null)
  return (
    <PageFrame title={t('title')}>
      {failure && (
        <p role="alert" className="note attention">
          {failure}
        </p>
      )}
      <div className="settings">
        <section className="card settings-card">
          <h2>{t('languageTitle')}</h2>
          <p className="soft">{t('languageText')}</p>
          <LanguageChoice />
        </section>
      </div>
      {keys && (
        <div className="settings">
          <section className="card settings-card">
            <h2>{t('recoveryTitle')}</h2>
            <RecoveryStanding keys={keys} isReadOnly={isReadOnly} />
            <p className="soft">
              {t('fingerprint')}: <code>{keys.fingerprint}</code>
            </p>
          </section>
          {!isReadOnly && (
            <>
              <ChangePassphrase />
              <LockAfter />
              <DeviceCard />
            </>
          )}
        </div>
      )}
      <div className="settings">
        <CodeListCard />
      </div>
    </PageFrame>
  )
}

const standings = {
  none: 'recoveryNone',
  untested: 'recoveryUntested',
  tested: 'recoveryTested',
} as const

function RecoveryStanding({
  keys,
  isReadOnly,
}: {
  readonly keys: VaultKeys
  readonly isReadOnly: boolean
}) {
  const t = useTranslations('keys')
  const { show } = useWindow()
  const isTested = keys.recovery === 'tested'
  return (
    <>
      <p className={isTested ? undefined : 'note attention'}>{t(standings[keys.recovery])}</p>
      {!isReadOnly && (
        <div>
          <Button look={isTested ? 'quiet' : 'main'} onPress={() => show({ page: 'recovery' })}>
            {t(keys.recovery === 'none' ? 'makeRecovery' : 'remakeRecovery')}
          </Button>
        </div>
      )}
    </>
  )
}

/** The ways into the vault, read when the page opens. */
export function useVaultKeys() {
  const { session } = useWindow()
  const failureWords = useFailureWords()
  const [keys, setKeys] = useState<VaultKeys | null>(null)
  const [failureCode, setFailureCode] = useState<string | null>(null)
  const read = useCallback(async () => {
    const outcome = await session.client.call('vault.keys', {})
    if (outcome.ok) setKeys(outcome.value)
    setFailureCode(outcome.ok ? null : outcome.code)
  }, [session])
  useEffect(() => void read(), [read])
  return { keys, failure: failureCode && failureWords(failureCode) }
}
