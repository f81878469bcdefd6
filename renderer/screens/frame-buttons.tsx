import { useTranslations } from 'use-intl'
import { useWindow } from '../state/window.ts'
import { Button } from '../ui/button.tsx'

/** Opens the list of everything that can be done from here. */
export function CommandsButton() {
  const t = useTranslations('app')
  const { show } = useWindow()
  return (
    <Button onPress={() => show({ dialog: 'commands' })}>
      {t('commandList')} <kbd>Ctrl K</kbd>
    </Button>
  )
}

export function LockButton() {
  const t = useTranslations('app')
  const { lock } = useWindow()
  return (
    <Button look="plain" onPress={() => void lock()}>
      {t('lock')}
    </Button>
  )
}
