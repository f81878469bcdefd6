import { app, type Session, type WebContents } from 'electron'
import { windowOrigin } from './content-policy.ts'
import { paperScheme } from './paper-tray.ts'
import { pdfViewer } from './printing.ts'

/** Before the application is ready: Chromium gets no way to find an address on any network. */
export function forbidNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('no-pings')
}

/** Nothing leads out of the window: no page, no request, no permission, no download. */
export function refuseTheOutside(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOurs(url) }))
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => keepInside(contents))
}

/** Chromium's own viewer of PDFs, with which papers are printed, and the parts that it shares. */
const viewerParts = [pdfViewer, 'chrome://resources/']

const isOurs = (url: string): boolean =>
  url.startsWith(`${windowOrigin}/`) ||
  url.startsWith(`${paperScheme.scheme}:`) ||
  viewerParts.some((part) => url.startsWith(part)) ||
  (!app.isPackaged && url.startsWith('devtools:'))

/** The viewer, which may be a page within the paper's, has an inner frame for the paper itself. */
const isViewerInPaper = (contents: WebContents, { url, isMainFrame }: FrameGoing): boolean =>
  !isMainFrame &&
  url.startsWith(pdfViewer) &&
  [`${paperScheme.scheme}:`, pdfViewer].some((place) => contents.getURL().startsWith(place))

interface FrameGoing {
  readonly url: string
  readonly isMainFrame: boolean
}

function keepInside(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isViewerInPaper(contents, event)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
