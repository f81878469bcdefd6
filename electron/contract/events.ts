import type { Language } from '../../templates/model/blocks.ts'

/** What the main process tells the window unasked. */
export interface Events {
  /** Save what is being typed now and answer with `flushed`; the window is about to close. */
  readonly flush: null
  /** The vault is locked (menu, system); go to the unlock screen. */
  readonly locked: null
  /** The data process was started again; open the vault anew. */
  readonly coreRestarted: null
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
  /** The answer to `flush`. */
  readonly flushed: () => void
}
