import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../ui/icon.tsx'
import { LanguageChoice } from '../language-choice.tsx'

/** The quiet page in front of the vault: one card, nothing else. */
export function VaultFrame({
  title,
  intro,
  children,
}: {
  readonly title: string
  readonly intro: string
  readonly children: ReactNode
}) {
  const t = useTranslations('app')
  return (
    <main id="main" className="vault" tabIndex={-1}>
      <p className="brand">
        <Icon name="bridge" size={30} /> {t('name')}
      </p>
      <div className="card vault-card">
        <div className="section-head">
          <h1>{title}</h1>
          <p className="soft">{intro}</p>
        </div>
        {children}
      </div>
      <div className="vault-language">
        <LanguageChoice />
      </div>
    </main>
  )
}

/** Deriving a key takes a second or two on purpose; silence would look like a crash. */
export function Working({ words }: { readonly words: string }) {
  return (
    <p role="status" className="working">
      {words && <Icon name="saving" />}
      {words}
    </p>
  )
}
