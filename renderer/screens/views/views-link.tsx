import { useTranslations } from 'use-intl'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'

/** The way from the summary to the views side by side. */
export function ViewsLink() {
  const t = useTranslations('views')
  const { session } = useWindow()
  return (
    <p className="views-link">
      <Button onPress={() => session.goToPage('views')}>{t('open')}</Button>{' '}
      <span className="small soft">{t('openHint')}</span>
    </p>
  )
}
