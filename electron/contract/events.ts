import type { PartContent } from '../../templates/model/answers.ts'
import type { Language } from '../../templates/model/blocks.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { SavedMark } from './views.ts'

/**
 * What has happened to a case without this window: edits of a part, or a part as it reads now (an
 * undo), or something else, after which the case is to be read again.
 */
export type CaseChange = { readonly caseId: string } & (
  | {
      readonly how: 'edits'
      readonly part: PartName
      readonly edits: readonly Edit[]
      readonly mark: SavedMark
    }
  | {
      readonly how: 'content'
      readonly part: PartName
      readonly content: PartContent
      readonly mark: SavedMark
    }
  | { readonly how: 'other' }
)

/** What the main process tells the window unasked. */
export interface Events {
  /** Save what is being typed now and answer with `flushed`; the window is about to close. */
  readonly flush: null
  /** The vault is locked (menu, system); go to the unlock screen. */
  readonly locked: null
  /** The data process was started again; open the vault anew. */
  readonly coreRestarted: null
  /** The vault has been opened in another window of ours. */
  readonly unlocked: null
  /** A case was changed in another window of ours, or reads otherwise than it was shown. */
  readonly caseChanged: CaseChange
  /** The small window for notes is asked for again: about this case, or whichever was written last. */
  readonly noteWanted: { readonly caseId: string | null }
  /** How many of the files that are being attached have been looked at. */
  readonly attaching: { readonly caseId: string; readonly done: number; readonly all: number }
  /** A command chosen in the menu. */
  readonly command:
    | 'lock'
    | 'newCase'
    | 'importCase'
    | 'home'
    | 'nextMissing'
    | 'turns'
    | 'talk'
    | 'undo'
    | 'redo'
    | 'quickNote'
    | 'newObservation'
  /** The person chose another language in the menu. */
  readonly language: Language
}
export type EventName = keyof Events

/** The one thing that preload puts on the window. */
export interface Bridge {
  /** Asks by a name of the contract; always resolves, never rejects. */
  readonly call: (name: string, input: unknown) => Promise<unknown>
  /** Listens to an event; the function that comes back stops listening. */
  readonly on: <N extends EventName>(name: N, listener: (what: Events[N]) => void) => () => void
  /** The answer to `flush`: whether everything that was typed is on disk. */
  readonly flushed: (isSaved: boolean) => void
}
