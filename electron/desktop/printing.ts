import { setTimeout as after } from 'node:timers/promises'
import { BrowserWindow, type Session, type WebFrameMain } from 'electron'
import { paperScheme, paperTray } from './paper-tray.ts'

/** Chromium's own viewer, inside the application; its id never changes. */
export const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

/** Shows a PDF and asks the system to print it. */
export interface Printing {
  /** False when the paper cannot be shown. What the person does in the dialog is theirs. */
  readonly print: (pdf: Uint8Array) => Promise<boolean>
  /** Takes away what is being printed: it must not be read behind a locked door. */
  readonly putAway: () => void
}

const nothing = 'about:blank'

/**
 * Prints the very bytes that would be saved. They go from memory to Chromium's viewer, in a window of
 * its own above the main one; nothing is written to disk by us. Chromium offers no way to print a PDF
 * unseen, and a person sees what leaves before it does.
 *
 * A window that is destroyed while the system's dialog opens over it now and then takes the whole
 * application with it. One that is put away is therefore emptied, hidden and kept for the next paper.
 */
export function printingOver(
  parent: BrowserWindow,
  session: Session,
  title: () => string,
): Printing {
  const tray = paperTray()
  /** Where the paper lies that each window shows. */
  const shown = new Map<BrowserWindow, string>()
  const empty = new Set<BrowserWindow>()
  session.protocol.handle(paperScheme.scheme, tray.serve)

  const takeUp = (): BrowserWindow => {
    const [kept] = empty
    if (!kept) return newWindow()
    empty.delete(kept)
    kept.setTitle(title())
    return kept
  }
  const newWindow = (): BrowserWindow => {
    const window = paperWindow(parent, session, title())
    window.once('closed', () => {
      takeAway(window)
      empty.delete(window)
    })
    return window
  }
  const takeAway = (window: BrowserWindow) => {
    const address = shown.get(window)
    if (address) tray.takeAway(address)
    shown.delete(window)
  }
  const putAway = (window: BrowserWindow) => {
    takeAway(window)
    window.hide()
    window.loadURL(nothing).catch(() => undefined)
    empty.add(window)
  }
  // A hidden window would keep the application from ending.
  parent.once('closed', () => {
    for (const window of [...empty, ...shown.keys()]) {
      if (!window.isDestroyed()) window.destroy()
    }
  })

  return {
    print: async (pdf) => {
      const window = takeUp()
      const address = tray.lay(pdf)
      shown.set(window, address)
      try {
        await window.loadURL(address)
        window.show()
        void askToPrint(window, address).catch(() => undefined)
        return true
      } catch {
        // Locking may have put it away meanwhile, and it may show another paper by now.
        if (shown.get(window) === address) putAway(window)
        return false
      }
    },
    putAway: () => {
      for (const window of [...shown.keys()]) putAway(window)
    },
  }
}

function paperWindow(parent: BrowserWindow, session: Session, title: string): BrowserWindow {
  const window = new BrowserWindow({
    parent,
    width: 900,
    height: 760,
    title,
    autoHideMenuBar: true,
    webPreferences: {
      session,
      plugins: true,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
    },
  })
  window.removeMenu()
  window.on('page-title-updated', (event) => event.preventDefault())
  return window
}

/** A long document takes the viewer a while; after that its own button is there for the person. */
const attempts = 100
const between = 100

async function askToPrint(window: BrowserWindow, address: string): Promise<void> {
  const isThere = () => !window.isDestroyed() && window.webContents.getURL() === address
  for (let attempt = 0; attempt < attempts && isThere(); attempt += 1) {
    const viewer = viewerIn(window)
    if (viewer && (await viewer.executeJavaScript(pressPrint))) return
    await after(between)
  }
}

const viewerIn = (window: BrowserWindow): WebFrameMain | undefined =>
  window.webContents.mainFrame.framesInSubtree.find(({ url }) => url.startsWith(pdfViewer))

/** Runs in the viewer's own page. Saving has its own button elsewhere, which is noted in the log. */
const pressPrint = `(() => {
  const viewer = document.querySelector('pdf-viewer')
  if (viewer?.loadState_ !== 'success' || typeof viewer.onPrint_ !== 'function') return false
  const toolbar = viewer.shadowRoot?.querySelector('viewer-toolbar')
  toolbar?.shadowRoot?.querySelector('viewer-download-controls')?.remove()
  viewer.onPrint_()
  return true
})()`
