import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

/** A page beside the cases: its name, the way back, and what it holds. */
export function PageFrame({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const t = useTranslations()
  const { lock, show } = useWindow()
  return (
    <div className="home">
      <header className="bar home-bar">
        <p className="brand">
          <Icon name="bridge" size={28} /> {t('app.name')}
        </p>
        <div className="bar-end">
          <Button onPress={() => show({ page: 'home' })}>{t('keys.back')}</Button>
          <Button look="plain" onPress={() => void lock()}>
            {t('app.lock')}
          </Button>
        </div>
      </header>
      <main id="main" className="home-main" tabIndex={-1}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
