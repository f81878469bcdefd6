import type { BrowserWindow } from 'electron'
import { firstPaint, openOurWindow } from './our-window.ts'
import type { DesktopWords } from './wording/words.ts'

export interface MainWindow {
  readonly window: BrowserWindow
  /** Fulfilled when the window has something to show; heavier work waits for it. */
  readonly painted: Promise<void>
}

/** The window of the whole product. */
export function openMainWindow(words: () => DesktopWords): MainWindow {
  const window = openOurWindow({ width: 1280, height: 800, minWidth: 640, minHeight: 480 }, words)
  return { window, painted: firstPaint(window).then(() => window.show()) }
}
