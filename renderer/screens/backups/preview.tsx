import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BackupPreview, BackupRow } from '../../../electron/contract/views.ts'
import { useIsReadOnly, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { DialogButtons } from '../../ui/dialog.tsx'
import { useDates, useFailureWords } from '../../wording/wording.tsx'
import type { At } from './at.ts'

/** What a backup holds against the vault as it is now; one case of it, or all, can be had back. */
export function Preview({
  backup,
  onGo,
  onFail,
}: {
  readonly backup: BackupRow
  readonly onGo: (at: At) => void
  readonly onFail: (code: string | null) => void
}) {
  const t = useTranslations('backups')
  const { session, show, say } = useWindow()
  const dates = useDates()
  const isReadOnly = useIsReadOnly()
  const [preview, setPreview] = useState<BackupPreview | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const failureWords = useFailureWords()
  useEffect(() => {
    let isLatest = true
    void session.client.call('backup.preview', { backupId: backup.id }).then((outcome) => {
      if (!isLatest) return
      if (outcome.ok) setPreview(outcome.value)
      else setFailure(outcome.code)
    })
    return () => {
      isLatest = false
    }
  }, [session, backup.id])

  const bringBack = async (caseId: string) => {
    const outcome = await session.client.call('backup.restoreCase', {
      backupId: backup.id,
      caseId,
    })
    if (!outcome.ok) return onFail(outcome.code)
    show({ dialog: null })
    await session.openCase(outcome.value.caseId)
    say(t('broughtBack'))
  }
  const { madeAt } = backup
  return (
    <>
      <p>{t('previewOf', { date: dates.date(madeAt), time: dates.time(madeAt) })}</p>
      <p role={failure ? 'alert' : 'status'}>
        {failure ? failureWords(failure) : preview ? '' : t('opening')}
      </p>
      <ul className="backups" aria-label={t('previewList')}>
        {preview?.cases.map(({ row, now }) => (
          <li key={row.caseId}>
            <span>
              {row.clientName || t('noName')} <span className="soft">{t(`now.${now}`)}</span>
            </span>
            {now !== 'same' && !isReadOnly && (
              <Button
                aria-label={t('bringBackOne', { name: row.clientName })}
                onPress={() => void bringBack(row.caseId)}
              >
                {t('bringBack')}
              </Button>
            )}
          </li>
        ))}
        {preview?.onlyNow.map((row) => (
          <li key={row.caseId}>
            <span>
              {row.clientName || t('noName')} <span className="soft">{t('now.onlyNow')}</span>
            </span>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button onPress={() => onGo({ step: 'list' })}>{t('back')}</Button>
        {!isReadOnly && (
          <Button onPress={() => onGo({ step: 'restore', backup })}>{t('restoreAll')}</Button>
        )}
      </DialogButtons>
    </>
  )
}
