import { useTranslations } from 'use-intl'
import { useWindow, useWindowState } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { usePlaceLabel } from './entries.ts'

/** The way back to what rests on the entry that somebody has opened from there. */
export function ReturnBar() {
  const t = useTranslations('evidence')
  const from = useWindowState((state) => state.cameFrom)
  const { jumpBack, show } = useWindow()
  const label = usePlaceLabel()
  if (!from) return null
  const field = label(from)
  return (
    <div className="return-bar">
      <p>{t('backHint', { field })}</p>
      <Button onPress={jumpBack}>
        {t('back', { field })} <kbd>Shift F9</kbd>
      </Button>
      <Button look="plain" onPress={() => show({ cameFrom: null })}>
        {t('dismiss')}
      </Button>
    </div>
  )
}
