import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { BackupState } from '../../../electron/contract/views.ts'
import { useSession, useWindow, useWindowState } from '../../state/window.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import type { At } from './at.ts'
import { BackupList } from './backup-list.tsx'
import { Preview } from './preview.tsx'
import { RestoreVault } from './restore-vault.tsx'
import { SalvageVault } from './salvage-vault.tsx'

/** Backups: where they are, what is in them, and getting it back. Works behind a locked vault too. */
export function BackupsDialog() {
  const t = useTranslations('backups')
  const isOpen = useWindowState((state) => state.dialog === 'backups')
  const { show } = useWindow()
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => show({ dialog: null })}>
      <Backups />
    </Dialog>
  )
}

function Backups() {
  const { session } = useWindow()
  const isUnlocked = useSession(({ phase }) => phase === 'open')
  const [at, setAt] = useState<At>({ step: 'list' })
  const { state, setState } = useBackupState()
  const failureWords = useFailureWords()
  const [failureCode, setFailure] = useState<string | null>(null)
  const fail = (code: string | null) => setFailure(code === 'cancelled' ? null : code)
  const go = (next: At) => {
    setFailure(null)
    setAt(next)
  }
  const reload = async () => {
    const outcome = await session.client.call('backup.state', {})
    if (outcome.ok) setState(outcome.value)
  }
  if (!state) return null
  return (
    <>
      {failureCode && (
        <p role="alert" className="note attention">
          {failureWords(failureCode)}
        </p>
      )}
      {at.step === 'list' && (
        <BackupList
          state={state}
          isUnlocked={isUnlocked}
          onGo={go}
          onFail={fail}
          onState={setState}
          onChanged={reload}
        />
      )}
      {at.step === 'preview' && <Preview backup={at.backup} onGo={go} onFail={fail} />}
      {at.step === 'restore' && <RestoreVault backup={at.backup} onGo={go} onFail={fail} />}
      {at.step === 'salvage' && <SalvageVault onGo={go} onFail={fail} />}
      {at.step === 'import' && <RestoreVault backup={null} onGo={go} onFail={fail} />}
    </>
  )
}

function useBackupState() {
  const { session } = useWindow()
  const [state, setState] = useState<BackupState | null>(null)
  useEffect(() => {
    let isLatest = true
    void session.client.call('backup.state', {}).then((outcome) => {
      if (isLatest && outcome.ok) setState(outcome.value)
    })
    return () => {
      isLatest = false
    }
  }, [session])
  return { state, setState }
}
