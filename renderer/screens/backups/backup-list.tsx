import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BackupRow, BackupState } from '../../../electron/contract/views.ts'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { DialogButtons } from '../../ui/dialog.tsx'
import { useDates } from '../../wording/wording.tsx'
import type { At } from './at.ts'

/** All backups, latest first, and what can be done with them. */
export function BackupList({
  state,
  isUnlocked,
  onGo,
  onFail,
  onState,
  onChanged,
}: {
  readonly state: BackupState
  readonly isUnlocked: boolean
  readonly onGo: (at: At) => void
  readonly onFail: (code: string | null) => void
  readonly onState: (state: BackupState) => void
  readonly onChanged: () => Promise<void>
}) {
  const t = useTranslations('backups')
  const words = useTranslations('salvage')
  const { session, say } = useWindow()
  const [isMaking, setMaking] = useState(false)
  const isReadOnly = useIsReadOnly()
  const { client } = session
  const make = async () => {
    if (isMaking) return
    setMaking(true)
    const outcome = await client.call('backup.make', {})
    setMaking(false)
    onFail(outcome.ok ? null : outcome.code)
    await onChanged()
  }
  const chooseFolder = async () => {
    const outcome = await client.call('backup.chooseFolder', {})
    onFail(outcome.ok ? null : outcome.code)
    if (outcome.ok) onState(outcome.value)
  }
  const exportVault = async () => {
    const outcome = await client.call('vault.export', {})
    onFail(outcome.ok ? null : outcome.code)
    if (outcome.ok) say(t('exported', { fileName: outcome.value.fileName }))
  }
  return (
    <>
      <p>{t('intro')}</p>
      <p className="soft backup-folder">{t('folder', { folder: state.folder })}</p>
      {state.trouble && (
        <p role="alert" className="note attention">
          {t(state.trouble)}
        </p>
      )}
      {state.backups.length === 0 && <p className="soft">{t('none')}</p>}
      <ul className="backups" aria-label={t('list')}>
        {state.backups.map((backup) => (
          <Row key={backup.id} backup={backup} isUnlocked={isUnlocked} onGo={onGo} />
        ))}
      </ul>
      <p role="status" className="soft">
        {isMaking ? t('making') : ''}
      </p>
      <DialogButtons>
        {!isReadOnly && <Button onPress={chooseFolder}>{t('chooseFolder')}</Button>}
        {!isReadOnly && <Button onPress={() => onGo({ step: 'import' })}>{t('import')}</Button>}
        {!isReadOnly && <Button onPress={() => onGo({ step: 'salvage' })}>{words('open')}</Button>}
        {isUnlocked && <Button onPress={exportVault}>{t('export')}</Button>}
        {isUnlocked && !isReadOnly && (
          <Button look="main" onPress={make}>
            {t('make')}
          </Button>
        )}
      </DialogButtons>
    </>
  )
}

function Row({
  backup,
  isUnlocked,
  onGo,
}: {
  readonly backup: BackupRow
  readonly isUnlocked: boolean
  readonly onGo: (at: At) => void
}) {
  const t = useTranslations('backups')
  const dates = useDates()
  const { madeAt, cases, damaged } = backup
  const when = t('when', { date: dates.date(madeAt), time: dates.time(madeAt) })
  return (
    <li>
      <span>
        {when} <span className="soft">{t('cases', { count: cases })}</span>
        {damaged > 0 && <span className="tag attention">{t('damaged', { count: damaged })}</span>}
      </span>
      <Button
        aria-label={t(isUnlocked ? 'lookAt' : 'restoreAt', { when })}
        onPress={() => onGo({ step: isUnlocked ? 'preview' : 'restore', backup })}
      >
        {t(isUnlocked ? 'look' : 'restore')}
      </Button>
    </li>
  )
}
