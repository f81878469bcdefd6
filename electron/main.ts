/** The application, in the order in which it comes to life. What it does is in `desktop/`. */
import { join } from 'node:path'
import { app, Menu, protocol, session } from 'electron'
import type { AskCore } from './desktop/answers.ts'
import { caseFileAnswers } from './desktop/case-files.ts'
import { flushBeforeClosing } from './desktop/closing.ts'
import { dialogsOver } from './desktop/dialogs.ts'
import { documentAnswers } from './desktop/documents.ts'
import { answerWindow } from './desktop/gate.ts'
import { keepProcess } from './desktop/kept-process.ts'
import { openMainWindow } from './desktop/main-window.ts'
import { applicationMenu } from './desktop/menu.ts'
import { forbidNetwork, refuseTheOutside } from './desktop/no-outside.ts'
import { paintIn } from './desktop/painter-process.ts'
import { flushAtPowerEvents } from './desktop/power-events.ts'
import { tellWindow } from './desktop/tell-window.ts'
import { serveWindowFiles, windowScheme } from './desktop/window-files.ts'

if (app.requestSingleInstanceLock()) {
  prepare()
  void app.whenReady().then(open)
} else {
  app.quit()
}

function prepare(): void {
  app.commandLine.appendSwitch('lang', 'fi')
  forbidNetwork()
  protocol.registerSchemesAsPrivileged([windowScheme])
}

function open(): void {
  refuseTheOutside(session.defaultSession)
  protocol.handle(windowScheme.scheme, serveWindowFiles(inApp('dist/renderer')))

  const { window, painted } = openMainWindow()
  Menu.setApplicationMenu(applicationMenu((command) => tellWindow(window, 'command', command)))
  flushBeforeClosing(window)
  flushAtPowerEvents(window)

  const core = keepProcess({
    file: inApp('dist/electron/core.cjs'),
    args: [join(app.getPath('userData'), 'vault')],
    name: 'Kykysilta: data',
    onRestart: () => tellWindow(window, 'coreRestarted', null),
  })
  const painter = keepProcess({
    file: inApp('dist/electron/painter.cjs'),
    args: [inApp('dist/fonts')],
    name: 'Kykysilta: documents',
  })

  // Paint first: the data process starts while the person reads the first screen.
  void painted.then(core.start)
  const askCore: AskCore = async (name, input) => {
    await painted
    return core.ask(name, input) as never
  }
  const dialogs = dialogsOver(window)
  answerWindow(window, askCore, {
    ...caseFileAnswers(askCore, dialogs),
    ...documentAnswers(askCore, paintIn(painter), dialogs),
  })

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', async () => {
    await Promise.all([core.end('vault.lock'), painter.end()])
    app.quit()
  })
}

function inApp(path: string): string {
  return join(app.getAppPath(), path)
}
