import { useTranslations } from 'use-intl'
import { useWindow, useWindowState } from '../state/window.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogButtons } from '../ui/dialog.tsx'

/** Asked when somebody leaves while words are still unsaved. */
export function LockFailed() {
  const t = useTranslations('app')
  const { lock, session, show } = useWindow()
  const isOpen = useWindowState((state) => state.dialog === 'lockFailed')
  const close = () => show({ dialog: null })
  return (
    <Dialog role="alertdialog" title={t('lockFailedTitle')} isOpen={isOpen} onClose={close}>
      <p>{t('lockFailed')}</p>
      <DialogButtons>
        <Button onPress={close}>{t('cancel')}</Button>
        <Button
          onPress={() => {
            close()
            void session.lock({ evenUnsaved: true })
          }}
        >
          {t('lockAnyway')}
        </Button>
        <Button look="main" onPress={() => void lock()}>
          {t('tryAgain')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
