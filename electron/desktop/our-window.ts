import { join } from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme } from 'electron'
import { windowOrigin } from './content-policy.ts'
import { offerEditing } from './edit-menu.ts'
import type { DesktopWords } from './wording/words.ts'

const ground = { light: '#F5F3EE', dark: '#171C21' }

/**
 * A window with a page of ours, hardened: a sandbox, isolated from its preload, with one bridge. Its
 * title never names a client: titles show in task switchers and screen shares.
 *
 * @param page what of the window's page is shown, after `#`
 */
export function openOurWindow(
  shape: BrowserWindowConstructorOptions,
  words: () => DesktopWords,
  page = '',
): BrowserWindow {
  const window = new BrowserWindow({
    ...shape,
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
  window.webContents.on('render-process-gone', () => window.webContents.reload())
  offerEditing(window, () => words().menu)
  void window.loadURL(`${windowOrigin}/index.html${page}`)
  return window
}

/** How long a page that has loaded may take to paint something, in milliseconds. */
const patience = 500

/**
 * The first paint of something. A page that has loaded and stays empty is shown as it is: it never
 * counts as painted.
 */
export const firstPaint = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    window.once('ready-to-show', resolve)
    window.webContents.once('did-finish-load', () => setTimeout(resolve, patience))
    window.webContents.once('did-fail-load', () => resolve())
  })
