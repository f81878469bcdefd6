import { useEffect, useLayoutEffect, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Language } from '../../templates/model/blocks.ts'
import { BackupsDialog } from '../screens/backups/backups-dialog.tsx'
import { CaseScreen } from '../screens/case/case-screen.tsx'
import { GuidesPage } from '../screens/guides/guides-page.tsx'
import { Home } from '../screens/home/home.tsx'
import { useImport } from '../screens/home/use-import.ts'
import { MakeRecoverySheet } from '../screens/keys/recovery-sheet.tsx'
import { ReadOnlyNote } from '../screens/keys/standing-notes.tsx'
import { VaultSettings } from '../screens/keys/vault-settings.tsx'
import { Log } from '../screens/log/log.tsx'
import { useChooseLanguage } from '../screens/use-choose-language.ts'
import { useExportCase } from '../screens/use-export-case.ts'
import { useTakeBack } from '../screens/use-take-back.ts'
import { CreateVault } from '../screens/vault/create-vault.tsx'
import { Unlock } from '../screens/vault/unlock.tsx'
import type { Session } from '../state/session.ts'
import { useStore } from '../state/store.ts'
import {
  createWindow,
  useSession,
  useWindow,
  useWindowState,
  WindowProvider,
} from '../state/window.ts'
import { Button } from '../ui/button.tsx'
import { Toasts } from '../ui/toasts.tsx'
import { wordings } from '../wording/languages.ts'
import { Wording } from '../wording/wording.tsx'
import { CommandList } from './command-list.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LockFailed } from './lock-failed.tsx'
import { useMainEvents } from './use-main-events.ts'
import { usePlaceOnZoom } from './use-place-on-zoom.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** The whole window. */
export function App({
  session,
  language,
}: {
  readonly session: Session
  /** The one that is spoken at first. */
  readonly language: Language
}) {
  const appWindow = useMemo(() => createWindow(session, language), [session, language])
  useEffect(() => {
    // What is known from the beginning need not be asked.
    if (session.store.get().phase === 'starting') void session.start()
  }, [session])
  const spoken = useStore(appWindow.store, (state) => state.language)
  useLayoutEffect(() => {
    document.documentElement.lang = spoken
  }, [spoken])
  return (
    <Wording words={wordings[spoken]}>
      <WindowProvider value={appWindow}>
        <ErrorBoundary instead={(again) => <Broken onAgain={again} />}>
          <Frame />
        </ErrorBoundary>
      </WindowProvider>
    </Wording>
  )
}

/** What is around every screen: the way past the header, keys, commands, short messages. */
function Frame() {
  const t = useTranslations('app')
  const tEarlier = useTranslations('earlier')
  const appWindow = useWindow()
  const importCase = useImport()
  const exportCase = useExportCase()
  const { undo, redo } = useTakeBack()
  const chooseLanguage = useChooseLanguage()
  const acts = useMemo(
    () => ({
      window: appWindow,
      importCase,
      exportCase,
      undo,
      redo,
      chooseLanguage,
      sayNothingEarlier: () => appWindow.say(tEarlier('nothing')),
    }),
    [appWindow, importCase, exportCase, undo, redo, chooseLanguage, tEarlier],
  )
  useShortcuts(acts)
  useMainEvents(acts)
  usePlaceOnZoom()
  const toasts = useWindowState((state) => state.toasts)
  const announced = useWindowState((state) => state.announced)
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <p role="status" className="hidden-text">
        {announced}
      </p>
      <ReadOnlyNote />
      <Screen />
      <CommandList acts={acts} />
      <LockFailed />
      <BackupsDialog />
      <Toasts
        toasts={toasts}
        label={t('messages')}
        closeLabel={t('close')}
        onClose={appWindow.unsay}
      />
    </>
  )
}

function Screen() {
  const t = useTranslations('app')
  const phase = useSession((state) => state.phase)
  const openCase = useSession((state) => state.openCase)
  switch (phase) {
    case 'starting':
      return (
        <main id="main" className="vault" aria-busy="true">
          <p className="hidden-text">{t('starting')}</p>
        </main>
      )
    case 'unreachable':
      return <Message title={t('unreachableTitle')} text={t('unreachable')} />
    case 'none':
      return <CreateVault />
    case 'locked':
      return <Unlock />
    case 'open':
      return openCase ? <CaseScreen key={openCase.caseId} openCase={openCase} /> : <Page />
  }
}

function Page() {
  const page = useWindowState((state) => state.page)
  switch (page) {
    case 'home':
      return <Home />
    case 'recovery':
      return <MakeRecoverySheet />
    case 'vault':
      return <VaultSettings />
    case 'log':
      return <Log />
    case 'guides':
      return <GuidesPage />
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const t = useTranslations('app')
  return (
    <Message title={t('brokenTitle')} text={t('broken')}>
      <Button look="main" onPress={onAgain}>
        {t('reopen')}
      </Button>
    </Message>
  )
}

function Message({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: React.ReactNode
}) {
  return (
    <main id="main" className="vault">
      <div className="card vault-card" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
      </div>
    </main>
  )
}
