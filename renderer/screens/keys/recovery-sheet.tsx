import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RecoverySheet } from '../../../electron/contract/vault-views.ts'
import { recoverySheet } from '../../../templates/documents/recovery-sheet/layout.ts'
import { DocumentView } from '../../preview/document-view.tsx'
import { useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useFailureWords, useLanguage } from '../../wording/wording.tsx'
import { PageFrame } from './page-frame.tsx'

/** Makes the recovery sheet, puts it on paper, and tries that it can be read back. */
export function MakeRecoverySheet() {
  const t = useTranslations('keys')
  const { show } = useWindow()
  const { sheet, failure } = useNewSheet()
  const [isTesting, setTesting] = useState(false)
  return (
    <PageFrame title={t('recoveryTitle')}>
      {failure && (
        <p role="alert" className="note attention">
          {failure}
        </p>
      )}
      {sheet &&
        (isTesting ? (
          <TestSheet sheet={sheet} onShowAgain={() => setTesting(false)} />
        ) : (
          <ShowSheet sheet={sheet} onOnPaper={() => setTesting(true)} />
        ))}
      <div>
        <Button look="plain" onPress={() => show({ page: 'home' })}>
          {t('later')}
        </Button>
      </div>
    </PageFrame>
  )
}

function ShowSheet({
  sheet,
  onOnPaper,
}: {
  readonly sheet: RecoverySheet
  readonly onOnPaper: () => void
}) {
  const t = useTranslations('keys')
  const failureWords = useFailureWords()
  const { session, say } = useWindow()
  const language = useLanguage()
  const { fingerprint, groups, person, madeAt } = sheet
  const save = async () => {
    const outcome = await session.client.call('recovery.save', {})
    if (outcome.ok) say(t('saved', { fileName: outcome.value.fileName }))
    else if (outcome.code !== 'cancelled') say(failureWords(outcome.code))
  }
  const print = async () => {
    const outcome = await session.client.call('recovery.print', {})
    if (!outcome.ok) say(failureWords(outcome.code))
  }
  return (
    <>
      <p>{t('makeIntro')}</p>
      <div className="home-acts">
        <Button onPress={print}>{t('print')}</Button>
        <Button onPress={save}>{t('save')}</Button>
        <Button look="main" onPress={onOnPaper}>
          {t('hideAndTest')}
        </Button>
      </div>
      <DocumentView
        document={recoverySheet({ fingerprint, groups, owner: person.name, madeAt, language })}
      />
    </>
  )
}

/** The key is out of sight while it is typed back: the paper must be enough. */
function TestSheet({
  sheet,
  onShowAgain,
}: {
  readonly sheet: RecoverySheet
  readonly onShowAgain: () => void
}) {
  const t = useTranslations('keys')
  const failureWords = useFailureWords()
  const { session, say, show } = useWindow()
  const [typed, setTyped] = useState<readonly string[]>(sheet.asked.map(() => ''))
  const [fault, setFault] = useState<string>()
  const confirm = async () => {
    const outcome = await session.client.call('recovery.confirm', { typed: [...typed] })
    if (!outcome.ok) return setFault(outcome.code)
    show({ page: 'home' })
    say(t('confirmed'))
  }
  return (
    <section className="card settings-card">
      <h2>{t('testTitle')}</h2>
      <p>{t('testIntro')}</p>
      <form
        className="vault-form"
        onSubmit={(event) => {
          event.preventDefault()
          void confirm()
        }}
      >
        <div className="field-grid recovery-groups">
          {sheet.asked.map((group, index) => (
            <TextInput
              key={group}
              label={t('group', { number: `${group + 1}` })}
              value={typed[index] ?? ''}
              onChange={(text) => setTyped(typed.with(index, text))}
              maxLength={20}
              spellCheck={false}
              autoFocus={index === 0}
            />
          ))}
        </div>
        {fault && (
          <p role="alert" className="control-error">
            {failureWords(fault)}
          </p>
        )}
        <div className="home-acts">
          <Button type="submit" look="main">
            {t('confirm')}
          </Button>
          <Button onPress={onShowAgain}>{t('showAgain')}</Button>
        </div>
      </form>
    </section>
  )
}

/** Made once for as long as the page is open. */
function useNewSheet() {
  const { session } = useWindow()
  const failureWords = useFailureWords()
  const [sheet, setSheet] = useState<RecoverySheet | null>(null)
  const [failureCode, setFailureCode] = useState<string | null>(null)
  useEffect(() => {
    let isHere = true
    void session.client.call('recovery.begin', {}).then((outcome) => {
      if (!isHere) return
      if (outcome.ok) setSheet(outcome.value)
      else setFailureCode(outcome.code)
    })
    return () => {
      isHere = false
    }
  }, [session])
  return { sheet, failure: failureCode && failureWords(failureCode) }
}
