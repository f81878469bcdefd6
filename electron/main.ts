/** The application, in the order in which it comes to life. What it does is in `desktop/`. */
import { join } from 'node:path'
import { app, Menu, protocol, safeStorage, session, type WebContents } from 'electron'
import type { CoreNews } from './contract/core-calls.ts'
import type { CaseChange } from './contract/events.ts'
import type { AskCore } from './desktop/answers.ts'
import { attachmentAnswers } from './desktop/attachments.ts'
import { lockWhenAway } from './desktop/auto-lock.ts'
import { calendarAnswers } from './desktop/calendar.ts'
import { caseFileAnswers } from './desktop/case-files.ts'
import { guardClipboard } from './desktop/clipboard-guard.ts'
import { closeInPeace, flush } from './desktop/closing.ts'
import { codeListAnswers } from './desktop/code-lists.ts'
import { deviceAnswers } from './desktop/device-unlock.ts'
import { dialogsOver } from './desktop/dialogs.ts'
import { documentAnswers } from './desktop/documents.ts'
import { beginnings } from './desktop/first-screen.ts'
import { type Asker, answerWindows } from './desktop/gate.ts'
import { guideAnswers } from './desktop/guides.ts'
import { keepProcess } from './desktop/kept-process.ts'
import { keepLanguage } from './desktop/language.ts'
import { languageAnswers } from './desktop/language-answers.ts'
import { openMainWindow } from './desktop/main-window.ts'
import { applicationMenu } from './desktop/menu.ts'
import { newsOf } from './desktop/news-of-cases.ts'
import { forbidNetwork, refuseTheOutside } from './desktop/no-outside.ts'
import { listenForNoteKeys } from './desktop/note-keys.ts'
import { noteCalls, noteWindow } from './desktop/note-window.ts'
import { paintIn } from './desktop/painter-process.ts'
import { paperScheme } from './desktop/paper-tray.ts'
import { printingOver } from './desktop/printing.ts'
import { recoverySheetAnswers } from './desktop/recovery-sheet.ts'
import { systemSafe } from './desktop/safe-storage.ts'
import { tellWindow } from './desktop/tell-window.ts'
import { vaultFileAnswers } from './desktop/vault-files.ts'
import { watchVault } from './desktop/vault-watch.ts'
import { windowAnswers } from './desktop/window-answers.ts'
import { serveWindowFiles, windowScheme } from './desktop/window-files.ts'
import { desktopWords } from './desktop/wording/words.ts'
import { hasVault } from './vault/presence.ts'

const language = keepLanguage(join(app.getPath('userData'), 'language'), [
  app.commandLine.getSwitchValue('lang'),
  ...app.getPreferredSystemLanguages(),
])
const words = () => desktopWords(language.now())

if (app.requestSingleInstanceLock()) {
  prepare()
  void app.whenReady().then(open)
} else {
  app.quit()
}

function prepare(): void {
  app.commandLine.appendSwitch('lang', language.now())
  forbidNetwork()
  protocol.registerSchemesAsPrivileged([windowScheme, paperScheme])
}

function open(): void {
  refuseTheOutside(session.defaultSession)
  const vaultFolder = join(app.getPath('userData'), 'vault')
  const beginning = beginnings(language.now, () => hasVault(vaultFolder))
  const filesFor = serveWindowFiles(inApp('dist/renderer'), beginning)
  protocol.registerBufferProtocol(windowScheme.scheme, (asked, answer) => {
    // A page that cannot be made is one that does not load, never one that is waited for.
    filesFor(asked).then(answer, () => answer({ statusCode: 500 }))
  })

  const { window, painted } = openMainWindow(words)
  const note = noteWindow(window, words, (opened) => lock.alsoIn(opened))
  const isMain = (contents: WebContents) => !window.isDestroyed() && contents === window.webContents
  listenForNoteKeys(() => tellWindow(window, 'command', 'quickNote'))
  const showMenu = () =>
    Menu.setApplicationMenu(
      applicationMenu(language.now(), words().menu, {
        send: (command) => tellWindow(window, 'command', command),
        chooseLanguage: (chosen) => void language.choose(chosen),
      }),
    )
  showMenu()
  language.onChange((chosen) => {
    showMenu()
    tellWindow(window, 'language', chosen)
    note.tell('language', chosen)
  })

  const core = keepProcess({
    file: inApp('dist/electron/core.cjs'),
    args: [vaultFolder],
    name: 'Kykysilta: data',
    onRestart: () => {
      vault.forget()
      printing.putAway()
      tellWindow(window, 'coreRestarted', null)
      note.tell('coreRestarted', null)
    },
    onNews: (news) => {
      const { caseChanged } = news as CoreNews
      tellWindow(window, 'caseChanged', caseChanged)
      note.tell('caseChanged', caseChanged)
    },
  })
  const painter = keepProcess({
    file: inApp('dist/electron/painter.cjs'),
    args: [inApp('dist/fonts')],
    name: 'Kykysilta: documents',
  })

  // Paint first: the data process starts while the person reads the first screen.
  void painted.then(core.start)
  const vault = watchVault(async (name, input) => {
    await painted
    return core.ask(name, input) as never
  })
  const dialogs = dialogsOver(window, () => words().dialog)
  const printing = printingOver(window, session.defaultSession, () => words().print.title)
  const askCore: AskCore = async (name, input) => {
    if (name === 'vault.lock') {
      printing.putAway()
      await note.flush()
    }
    const outcome = await vault.ask(name, input)
    note.heard(name, outcome.ok)
    return outcome
  }
  const tellOf =
    (tell: (change: CaseChange) => void): Asker['hear'] =>
    (...call) => {
      const news = newsOf(...call)
      if (news) tell(news)
    }
  const askers: readonly Asker[] = [
    {
      isOf: isMain,
      may: () => true,
      hear: tellOf((change) => tellWindow(window, 'caseChanged', change)),
    },
    {
      isOf: note.isOf,
      may: (name) => noteCalls.has(name),
      hear: tellOf((change) => note.tell('caseChanged', change)),
    },
  ]
  answerWindows(askers, askCore, {
    ...windowAnswers(window, note),
    ...caseFileAnswers(askCore, dialogs),
    ...calendarAnswers(askCore, dialogs, () => words().calendar),
    ...vaultFileAnswers(askCore, dialogs),
    ...codeListAnswers(askCore, dialogs),
    ...attachmentAnswers(askCore, dialogs, (progress) => tellWindow(window, 'attaching', progress)),
    ...documentAnswers(askCore, paintIn(painter), dialogs, printing.print),
    ...recoverySheetAnswers(askCore, paintIn(painter), dialogs, printing.print, language.now),
    ...guideAnswers(paintIn(painter), dialogs, printing.print, language.now),
    ...languageAnswers(language),
    ...deviceAnswers(askCore, systemSafe(safeStorage), join(app.getPath('userData'), 'device-key')),
  })

  const copied = guardClipboard((contents) => isMain(contents) || note.isOf(contents))
  const lock = lockWhenAway(window, vault.lockAfter, async (by) => {
    vault.forget()
    await flush(window)
    await copied.clear()
    await askCore('vault.lock', { by }).catch(() => undefined)
    tellWindow(window, 'locked', null)
  })

  closeInPeace(
    window,
    async () => (await Promise.all([flush(window), note.flush()])).every(Boolean),
    async () => {
      await note.putAway()
      await copied.clear()
      // What is written from here on could not be saved any more: it is taken off the screen.
      tellWindow(window, 'locked', null)
      if (vault.lockAfter() !== null) await askCore('vault.lock', { by: 'closing' })
    },
    () => words().closing,
  )
  window.once('closed', () => void note.putAway())

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', async () => {
    await copied.clear()
    await Promise.all([core.end('vault.lock', { by: 'closing' }), painter.end()])
    app.quit()
  })
}

function inApp(path: string): string {
  return join(app.getAppPath(), path)
}
