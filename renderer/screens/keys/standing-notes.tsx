import { useTranslations } from 'use-intl'
import type { VaultKeys } from '../../../electron/contract/vault-views.ts'
import { useSession, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'

/** Said on every screen while the vault can only be read. */
export function ReadOnlyNote() {
  const t = useTranslations('vault')
  const readOnly = useSession(({ phase, readOnly }) => (phase === 'open' ? readOnly : null))
  if (!readOnly) return null
  const { machine } = readOnly
  return (
    <aside className="note attention standing-note read-only-note" aria-label={t('readOnlyTitle')}>
      {machine === '' ? t('readOnlySomewhere') : t('readOnly', { machine })}
    </aside>
  )
}

/** Stands on the list of cases until a recovery sheet has been tested. */
export function RecoveryNote({ keys }: { readonly keys: VaultKeys | null }) {
  const t = useTranslations('keys')
  const { show } = useWindow()
  const isReadOnly = useSession((state) => state.readOnly !== null)
  if (isReadOnly || !keys || keys.recovery === 'tested') return null
  const isMade = keys.recovery === 'untested'
  return (
    <aside className="note attention standing-note" aria-label={t('recoveryTitle')}>
      <p>{t(isMade ? 'recoveryUntested' : 'recoveryNone')}</p>
      <Button onPress={() => show({ page: 'recovery' })}>
        {t(isMade ? 'remakeRecovery' : 'makeRecovery')}
      </Button>
    </aside>
  )
}
