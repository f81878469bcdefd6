/** The application, in the order in which it comes to life. Everything it does is in `desktop/`. */
import { join } from 'node:path'
import { app, Menu, protocol, session } from 'electron'
import { flushBeforeClosing } from './desktop/closing.ts'
import { chooseCaseFile, chooseFolder, chooseWhereToSave } from './desktop/dialogs.ts'
import { answerWindow } from './desktop/gate.ts'
import { keepProcess } from './desktop/kept-process.ts'
import { openMainWindow } from './desktop/main-window.ts'
import { applicationMenu } from './desktop/menu.ts'
import { forbidNetwork, refuseTheOutside } from './desktop/no-outside.ts'
import { answerFrom } from './desktop/requests.ts'
import { tellWindow } from './desktop/tell-window.ts'
import { serveWindowFiles, windowScheme } from './desktop/window-files.ts'

const inApp = (path: string) => join(app.getAppPath(), path)

function beforeReady(): void {
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

  const painter = keepProcess({
    file: inApp('dist/electron/painter.cjs'),
    args: [inApp('dist/fonts')],
    name: 'Kykysilta: documents',
    answer: answerFrom({}),
    onRestart: () => {},
  })
  const core = keepProcess({
    file: inApp('dist/electron/core.cjs'),
    args: [join(app.getPath('userData'), 'vault')],
    name: 'Kykysilta: data',
    answer: answerFrom({
      chooseCaseFile: () => chooseCaseFile(window),
      chooseWhereToSave: ({ suggestedName }) => chooseWhereToSave(window, suggestedName),
      chooseFolder: () => chooseFolder(window),
      paint: (task) => painter.ask('paint', task),
    }),
    onRestart: () => tellWindow(window, 'coreRestarted', null),
  })

  // Paint first: the data process starts while the person reads the first screen.
  void painted.then(core.start)
  answerWindow(window, async (name, input) => {
    await painted
    return core.ask(name, input)
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

if (app.requestSingleInstanceLock()) {
  beforeReady()
  void app.whenReady().then(open)
} else {
  app.quit()
}
