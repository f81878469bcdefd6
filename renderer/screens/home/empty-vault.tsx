import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useWindow } from '../../state/window.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { useFailureWords } from '../../wording/wording.tsx'
import { Greeting } from './greeting.tsx'
import { useImport } from './use-import.ts'

/** An empty vault teaches: three ways to begin, each with what it asks for. */
export function EmptyVault() {
  const t = useTranslations('home')
  const { show, session, say } = useWindow()
  const failureWords = useFailureWords()
  const bringIn = useImport()
  const tryExample = async () => {
    const outcome = await session.client.call('case.example', {})
    const code = outcome.ok ? await session.openCase(outcome.value.caseId) : outcome.code
    if (code !== null) say(failureWords(code))
  }
  return (
    <main id="main" className="home-main" tabIndex={-1}>
      <Greeting />
      <p className="soft">{t('emptyTitle')}</p>
      <ul className="beginnings">
        <Beginning
          icon="plus"
          title={t('new')}
          text={t('newText')}
          onPress={() => show({ dialog: 'newCase' })}
        />
        <Beginning icon="import" title={t('import')} text={t('importText')} onPress={bringIn} />
        <Beginning
          icon="bridge"
          title={t('example')}
          text={t('exampleText')}
          onPress={tryExample}
        />
      </ul>
    </main>
  )
}

function Beginning({
  icon,
  title,
  text,
  onPress,
}: {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly onPress: () => void
}) {
  return (
    <li>
      <AriaButton className="card beginning" onPress={onPress} aria-label={title}>
        <Icon name={icon} size={26} />
        <span className="case-name">{title}</span>
        <span className="soft">{text}</span>
      </AriaButton>
    </li>
  )
}
