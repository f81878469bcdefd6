import { setTimeout as after } from 'node:timers/promises'
import { BrowserWindow, type Session, type WebFrameMain } from 'electron'
import { paperScheme, paperTray } from './paper-tray.ts'

/** Chromium's own viewer, inside the application; its id never changes. */
export const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

/** Shows a PDF and asks the system to print it. */
export interface Printing {
  /** False when the paper cannot be shown. What the person does in the dialog is theirs. */
  readonly print: (pdf: Uint8Array) => Promise<boolean>
  /** Closes what is being printed: it must not be read behind a locked door. */
  readonly putAway: () => void
}

/**
 * Prints the very bytes that would be saved. They go from memory to Chromium's viewer, in a window of
 * its own above the main one; nothing is written to disk by us. Chromium offers no way to print a PDF
 * unseen, and a person sees what leaves before it does.
 */
export function printingOver(
  parent: BrowserWindow,
  session: Session,
  title: () => string,
): Printing {
  const tray = paperTray()
  const open = new Set<BrowserWindow>()
  session.protocol.handle(paperScheme.scheme, tray.serve)
  return {
    print: async (pdf) => {
      const window = paperWindow(parent, session, title())
      const address = tray.lay(pdf)
      open.add(window)
      window.once('closed', () => {
        open.delete(window)
        tray.takeAway(address)
      })
      try {
        await window.loadURL(address)
        void askToPrint(window).catch(() => undefined)
        return true
      } catch {
        if (!window.isDestroyed()) window.destroy()
        return false
      }
    },
    putAway: () => {
      for (const window of open) window.destroy()
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

async function askToPrint(window: BrowserWindow): Promise<void> {
  for (let attempt = 0; attempt < attempts && !window.isDestroyed(); attempt += 1) {
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
