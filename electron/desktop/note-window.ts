import { type BrowserWindow, screen, type WebContents } from 'electron'
import type { CallName } from '../contract/calls.ts'
import type { CoreCallName } from '../contract/core-calls.ts'
import type { EventName, Events } from '../contract/events.ts'
import { flush, flushBeforeClosing } from './closing.ts'
import { firstPaint, openOurWindow } from './our-window.ts'
import { tellWindow } from './tell-window.ts'
import type { DesktopWords } from './wording/words.ts'

/** All that the small window needs to ask; whatever else it asks is refused. */
export const noteCalls: ReadonlySet<CallName> = new Set([
  'vault.state',
  'case.list',
  'case.open',
  'case.edit',
  'main.show',
] satisfies CallName[])

/** The small window for one observation, over everything else. There is at most one. */
export interface NoteWindow {
  /** Opens it, or brings it forward: about this case, or the one that was written last. */
  readonly open: (caseId: string | null) => void
  readonly isOf: (contents: WebContents) => boolean
  readonly tell: <N extends EventName>(name: N, what: Events[N]) => void
  /** Lets it save what is being typed; false when the disk refused some of it. */
  readonly flush: () => Promise<boolean>
  /** Saves and closes it. */
  readonly putAway: () => Promise<void>
  /** Lets it know when an answer of the data process has opened or locked the vault. */
  readonly heard: (name: CoreCallName, isOk: boolean) => void
}

const size = { width: 480, height: 640 }
/** From the edges of the screen, in pixels. */
const margin = 24

const opening: readonly CoreCallName[] = [
  'vault.create',
  'vault.unlock',
  'vault.recover',
  'device.openWith',
]
const locking: readonly CoreCallName[] = [
  'vault.lock',
  'backup.restoreVault',
  'vault.unpack',
  'vault.salvagePreview',
  'vault.salvage',
]

/**
 * @param beside the main window: the small one opens on the same screen
 * @param onOpen is told of each new one
 */
export function noteWindow(
  beside: BrowserWindow,
  words: () => DesktopWords,
  onOpen: (window: BrowserWindow) => void,
): NoteWindow {
  let window: BrowserWindow | null = null

  const begin = (caseId: string | null) => {
    const begun = openOurWindow(
      {
        ...size,
        ...cornerOf(beside),
        minWidth: 340,
        minHeight: 320,
        alwaysOnTop: true,
        maximizable: false,
        fullscreenable: false,
        autoHideMenuBar: true,
      },
      words,
      `#note${caseId === null ? '' : `=${caseId}`}`,
    )
    void firstPaint(begun).then(() => !begun.isDestroyed() && begun.show())
    flushBeforeClosing(begun, () => words().closing)
    begun.once('closed', () => {
      if (window === begun) window = null
    })
    onOpen(begun)
    window = begun
  }

  const tell: NoteWindow['tell'] = (name, what) => tellWindow(window, name, what)
  return {
    open: (caseId) => {
      if (!window || window.isDestroyed()) return begin(caseId)
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      tell('noteWanted', { caseId })
    },
    isOf: (contents) => window !== null && !window.isDestroyed() && contents === window.webContents,
    tell,
    flush: async () => window === null || flush(window),
    putAway: async () => {
      if (!window || window.isDestroyed()) return
      await flush(window)
      if (!window.isDestroyed()) window.destroy()
    },
    heard: (name, isOk) => {
      if (opening.includes(name)) tell(isOk ? 'unlocked' : 'locked', null)
      if (locking.includes(name) && isOk) tell('locked', null)
    },
  }
}

/** Below on the right, where it covers least of what is being read. */
function cornerOf(beside: BrowserWindow): { x: number; y: number } {
  const { workArea } = screen.getDisplayMatching(beside.getBounds())
  return {
    x: Math.max(workArea.x, workArea.x + workArea.width - size.width - margin),
    y: Math.max(workArea.y, workArea.y + workArea.height - size.height - margin),
  }
}
