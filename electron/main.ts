/** The application, in the order in which it comes to life. What it does is in `desktop/`. */
import { join } from 'node:path'
import { app, Menu, protocol, safeStorage, session } from 'electron'
import type { AskCore } from './desktop/answers.ts'
import { attachmentAnswers } from './desktop/attachments.ts'
import { lockWhenAway } from './desktop/auto-lock.ts'
import { caseFileAnswers } from './desktop/case-files.ts'
import { guardClipboard } from './desktop/clipboard-guard.ts'
import { closeInPeace, flush } from './desktop/closing.ts'
import { deviceAnswers } from './desktop/device-unlock.ts'
import { dialogsOver } from './desktop/dialogs.ts'
import { documentAnswers } from './desktop/documents.ts'
import { withoutWaitingFirst } from './desktop/first-screen.ts'
import { answerWindow } from './desktop/gate.ts'
import { keepProcess } from './desktop/kept-process.ts'
import { keepLanguage } from './desktop/language.ts'
import { languageAnswers } from './desktop/language-answers.ts'
import { openMainWindow } from './desktop/main-window.ts'
import { applicationMenu } from './desktop/menu.ts'
import { forbidNetwork, refuseTheOutside } from './desktop/no-outside.ts'
import { paintIn } from './desktop/painter-process.ts'
import { paperScheme } from './desktop/paper-tray.ts'
import { printingOver } from './desktop/printing.ts'
import { recoverySheetAnswers } from './desktop/recovery-sheet.ts'
import { systemSafe } from './desktop/safe-storage.ts'
import { tellWindow } from './desktop/tell-window.ts'
import { vaultFileAnswers } from './desktop/vault-files.ts'
import { watchVault } from './desktop/vault-watch.ts'
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
  protocol.handle(windowScheme.scheme, serveWindowFiles(inApp('dist/renderer')))

  const { window, painted } = openMainWindow(words)
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
  })

  const vaultFolder = join(app.getPath('userData'), 'vault')
  const core = keepProcess({
    file: inApp('dist/electron/core.cjs'),
    args: [vaultFolder],
    name: 'Kykysilta: data',
    onRestart: () => {
      vault.forget()
      printing.putAway()
      tellWindow(window, 'coreRestarted', null)
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
  const askVault = withoutWaitingFirst(() => hasVault(vaultFolder), vault.ask)
  const askCore: AskCore = (name, input) => {
    if (name === 'vault.lock') printing.putAway()
    return askVault(name, input)
  }
  answerWindow(window, askCore, {
    ...caseFileAnswers(askCore, dialogs),
    ...vaultFileAnswers(askCore, dialogs),
    ...attachmentAnswers(askCore, dialogs, (progress) => tellWindow(window, 'attaching', progress)),
    ...documentAnswers(askCore, paintIn(painter), dialogs, printing.print),
    ...recoverySheetAnswers(askCore, paintIn(painter), dialogs, printing.print, language.now),
    ...languageAnswers(language),
    ...deviceAnswers(askCore, systemSafe(safeStorage), join(app.getPath('userData'), 'device-key')),
  })

  const copied = guardClipboard(window)
  lockWhenAway(window, vault.lockAfter, async (by) => {
    vault.forget()
    await flush(window)
    await copied.clear()
    await askCore('vault.lock', { by }).catch(() => undefined)
    tellWindow(window, 'locked', null)
  })

  closeInPeace(
    window,
    async () => {
      await copied.clear()
      // What is written from here on could not be saved any more: it is taken off the screen.
      tellWindow(window, 'locked', null)
      if (vault.lockAfter() !== null) await askCore('vault.lock', { by: 'closing' })
    },
    () => words().closing,
  )

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
