import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme } from 'electron'
import { windowOrigin } from './content-policy.ts'
import { offerEditing } from './edit-menu.ts'
import type { DesktopWords } from './wording/words.ts'

const ground = { light: '#F5F3EE', dark: '#171C21' }

export interface MainWindow {
  readonly window: BrowserWindow
  /** Fulfilled when the window has something to show; heavier work waits for it. */
  readonly painted: Promise<void>
}

/** The one window. Its title never names a client: titles show in task switchers and screen shares. */
export function openMainWindow(words: () => DesktopWords): MainWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Kykysilta',
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload: join(app.getAppPath(), 'dist/electron/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  const painted = firstPaint(window).then(() => window.show())
  window.webContents.on('render-process-gone', () => window.webContents.reload())
  offerEditing(window, () => words().menu)
  void window.loadURL(`${windowOrigin}/index.html`)
  return { window, painted }
}

/** A page that is still empty when it has loaded never counts as painted; it is shown as it is. */
const firstPaint = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    window.once('ready-to-show', resolve)
    window.webContents.once('did-finish-load', resolve)
    window.webContents.once('did-fail-load', () => resolve())
  })
