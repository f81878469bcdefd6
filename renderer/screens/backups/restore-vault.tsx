import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BackupRow } from '../../../electron/contract/views.ts'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { DialogButtons } from '../../ui/dialog.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useDates } from '../../wording/wording.tsx'
import type { At } from './at.ts'

/** Puts a backup, or a file that holds a whole vault, in the vault's place. */
export function RestoreVault({
  backup,
  onGo,
  onFail,
}: {
  /** `null` asks for a file. */
  readonly backup: BackupRow | null
  readonly onGo: (at: At) => void
  readonly onFail: (code: string | null) => void
}) {
  const t = useTranslations('backups')
  const { session, show, say } = useWindow()
  const dates = useDates()
  const [passphrase, setPassphrase] = useState('')
  const [isWorking, setWorking] = useState(false)
  const [isDamaged, setDamaged] = useState(false)
  const restore = async () => {
    if (isWorking) return
    setWorking(true)
    onFail(null)
    const asked = { passphrase, evenDamaged: isDamaged }
    const outcome = backup
      ? await session.client.call('backup.restoreVault', { ...asked, backupId: backup.id })
      : await session.client.call('vault.import', asked)
    setWorking(false)
    if (!outcome.ok && outcome.code === 'backupDamaged') setDamaged(true)
    // Whatever came of it, the vault has been locked meanwhile.
    if (outcome.ok || outcome.code !== 'cancelled') await session.start()
    if (!outcome.ok) return onFail(outcome.code)
    show({ dialog: null })
    say(t('restored'))
  }
  return (
    <>
      <p>
        {backup
          ? t('restoreOf', { date: dates.date(backup.madeAt), time: dates.time(backup.madeAt) })
          : t('importOf')}
      </p>
      <p className="note">{t('setAside')}</p>
      {isDamaged && <p className="note attention">{t('evenDamaged')}</p>}
      <TextInput
        label={t('passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        maxLength={1000}
        spellCheck={false}
        autoFocus
      />
      <p role="status" className="soft">
        {isWorking ? t('restoring') : ''}
      </p>
      <DialogButtons>
        <Button onPress={() => onGo({ step: 'list' })}>{t('back')}</Button>
        <Button look="main" onPress={restore} isDisabled={passphrase === ''}>
          {t(isDamaged ? 'restoreDamaged' : backup ? 'restoreAll' : 'chooseFile')}
        </Button>
      </DialogButtons>
    </>
  )
}
