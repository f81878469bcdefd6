import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Fault } from '../../../templates/case/read-case-file.ts'
import { type Imported, useWindow } from '../../state/window.ts'
import { Button } from '../../ui/button.tsx'
import { useExpectationWords } from '../../wording/expectations.ts'
import { useFailureWords } from '../../wording/wording.tsx'
import { useImport } from './use-import.ts'

/** What came of a file: every fault of one that was refused, or what was kept without knowing it. */
export function ImportResult({ imported }: { readonly imported: Imported }) {
  return imported.kind === 'faults' ? (
    <Refused faults={imported.faults} />
  ) : (
    <BroughtIn caseId={imported.caseId} places={imported.places} />
  )
}

function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main id="main" className="home-main import" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}

function Refused({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useTranslations('importing')
  const expectationWords = useExpectationWords()
  const { show } = useWindow()
  const bringIn = useImport()
  return (
    <Page title={t('faultsTitle')}>
      <p>{t('faultsIntro', { count: faults.length })}</p>
      <div className="card faults">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('found')}</th>
              <th scope="col">{t('expected')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ place, found, expected }) => (
              <tr key={`${place} ${expected}`}>
                <th scope="row">{place || t('wholeFile')}</th>
                <td>{found ?? t('nothing')}</td>
                <td>{expectationWords(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="home-acts">
        <Button onPress={() => show({ imported: null })}>{t('back')}</Button>
        <Button look="main" onPress={bringIn}>
          {t('again')}
        </Button>
      </div>
    </Page>
  )
}

function BroughtIn({
  caseId,
  places,
}: {
  readonly caseId: string
  readonly places: readonly string[]
}) {
  const t = useTranslations('importing')
  const { session, show, say } = useWindow()
  const failureWords = useFailureWords()
  const open = async () => {
    const code = await session.openCase(caseId)
    if (code !== null) return say(failureWords(code))
    show({ imported: null })
  }
  return (
    <Page title={t('unknownTitle')}>
      <p>{t('unknownIntro', { count: places.length })}</p>
      <ul className="card unknown-places">
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
      <div className="home-acts">
        <Button look="main" onPress={open}>
          {t('open')}
        </Button>
      </div>
    </Page>
  )
}
