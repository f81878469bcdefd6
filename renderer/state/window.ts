import { createContext, useContext } from 'react'
import type { Fault } from '../../templates/case/read-case-file.ts'
import { type Place, placeText } from '../../templates/model/answers.ts'
import type { Language } from '../../templates/model/blocks.ts'
import type { ThreadKind } from '../../templates/model/teamwork.ts'
import { type StepName, stepOf, steps } from '../../templates/walk/steps.ts'
import { takeOrConfirm } from '../form/carried-note.tsx'
import { createFocusRequests, type FieldPlace, type FocusRequests } from '../form/desk.tsx'
import { placeOfNewObservation } from '../form/new-observation.ts'
import type { Toast } from '../ui/toasts.tsx'
import { createCodes } from './code-list.ts'
import { createEarlier } from './earlier.ts'
import type { Session } from './session.ts'
import { createStore, type Store, useStore } from './store.ts'
import { openItemsFor, whereOf } from './turns.ts'

export type PanelTab = 'guide' | 'observations' | 'preview' | 'talk'

/** What came of a file that was brought in, when there is something to tell. */
export type Imported =
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'unknown'; readonly caseId: string; readonly places: readonly string[] }

/** A thread that has not been sent yet. */
export interface TalkDraft {
  readonly kind: ThreadKind
  readonly scope: 'field' | 'record' | 'section'
  readonly text: string
  readonly to: string
  /** The suggested words or value, as it is typed. */
  readonly typed: string
}

export type Page = 'home' | 'recovery' | 'vault' | 'log' | 'guides'

export interface WindowState {
  readonly dialog: 'newCase' | 'commands' | 'lockFailed' | 'backups' | 'history' | null
  readonly imported: Imported | null
  /** The meeting that is on the wall, by the id of its record. */
  readonly meeting: string | null
  /** What is on the screen while no case is open. */
  readonly page: Page
  readonly toasts: readonly Toast[]
  readonly isPanelOpen: boolean
  readonly panelTab: PanelTab
  /** The recognition guide that lies open beside the form, or on its page. */
  readonly guide: string | null
  /** Whether somebody has just opened it, until its heading has taken the focus. */
  readonly isGuideNew: boolean
  /** What only the eye would notice, for those who listen. */
  readonly announced: string
  /** The field that has the focus, or had it last. */
  readonly writing: FieldPlace | null
  /** What the person wishes to talk about, until the talk has taken the focus. */
  readonly talkWish: FieldPlace | null
  /** Where the person was when they opened an entry from there; `null` when they have gone on. */
  readonly cameFrom: FieldPlace | null
  /** The field for which findings are being gathered. */
  readonly gathering: FieldPlace | null
  /** In which everything is said but what people wrote and the documents made of it. */
  readonly language: Language
}

/** What a person does in the window besides writing; screens and commands share these. */
export interface AppWindow {
  readonly session: Session
  readonly store: Store<WindowState>
  readonly focus: FocusRequests
  readonly codes: ReturnType<typeof createCodes>
  readonly earlier: ReturnType<typeof createEarlier>
  /** By the key of the field that they are about; those of the open case only. */
  readonly talkDrafts: Map<string, TalkDraft>
  readonly show: (change: Partial<WindowState>) => void
  readonly say: (text: string, action?: Toast['action']) => void
  /** Takes one short message away. */
  readonly unsay: (toastId: string) => void
  /** Speaks another language; a code when the choice could not be kept for the next time. */
  readonly speak: (language: Language) => Promise<string | null>
  readonly lock: () => Promise<void>
  /** Brings a file in; a code when it failed in a way that needs only a sentence. */
  readonly importCase: () => Promise<string | null>
  readonly goToField: (field: FieldPlace) => void
  /** Goes to an entry from where something rests on it, and remembers the way back. */
  readonly jump: (to: FieldPlace, from: FieldPlace) => void
  /** Back to where the person jumped from. */
  readonly jumpBack: () => void
  /** Opens a case at a field; a code when it does not open. */
  readonly openAt: (caseId: string, field: FieldPlace) => Promise<string | null>
  readonly goToNextMissing: () => boolean
  /** Takes or confirms the earlier answer of the field that has the focus; false without one. */
  readonly takeEarlier: () => boolean
  /** Opens the talk beside the step: about a field, or about what is being written. */
  readonly talk: (about?: FieldPlace) => void
  /** The small window for an observation about the case that is open here, or the latest. */
  readonly openNote: () => Promise<void>
  /** A new observation in the case that is open, with the focus on its text. */
  readonly addObservation: () => void
  /** One step back (-1) or forth (1) in the walk. */
  readonly goBeside: (direction: -1 | 1) => void
}

export function createWindow(session: Session, language: Language): AppWindow {
  const store = createStore<WindowState>({
    dialog: null,
    imported: null,
    meeting: null,
    page: 'home',
    toasts: [],
    isPanelOpen: true,
    panelTab: 'guide',
    guide: null,
    isGuideNew: false,
    announced: '',
    writing: null,
    talkWish: null,
    cameFrom: null,
    gathering: null,
    language,
  })
  const focus = createFocusRequests()
  const earlier = createEarlier(session)
  const talkDrafts = new Map<string, TalkDraft>()

  const say: AppWindow['say'] = (text, action) => {
    const toast: Toast = { id: crypto.randomUUID(), text, ...(action && { action }) }
    const open = store.get().toasts.filter(({ action }) => !action?.isDone?.())
    store.set({ toasts: [...open.slice(-2), toast] })
  }
  forgetNewsOfOtherScreens(session, store)

  const turnTo = (language: Language) => {
    // News has been said in the language of its moment.
    if (language !== store.get().language) store.set({ language, toasts: [], announced: '' })
  }
  session.client.on('language', turnTo)

  let phase = session.store.get().phase
  session.store.subscribe(() => {
    const { phase: now, openCase, step } = session.store.get()
    if (!openCase) talkDrafts.clear()
    const before = phase
    phase = now
    // Behind the locked door nothing of what was said or asked may be read.
    if (before === 'open' && now !== 'open') {
      store.set({
        dialog: null,
        toasts: [],
        announced: '',
        imported: null,
        meeting: null,
        page: 'home',
        cameFrom: null,
        gathering: null,
      })
    }
    const { writing } = store.get()
    const isBack = before === 'locked' && now === 'open' && openCase !== null && writing !== null
    if (isBack && stepOf(writing.part, writing.place)?.name === step) focus.ask(writing)
  })

  const goToField = (wanted: FieldPlace) => {
    const { openCase, step: now, casePage } = session.store.get()
    const where = openCase && whereOf(openCase.answersOf, wanted)
    const field = where?.field ?? wanted
    focus.ask(field)
    if (where?.isTalk) store.set({ isPanelOpen: true, panelTab: 'talk', writing: field })
    if (field.part === 'attachments') return session.goToPage('attachments')
    const step = where?.step ?? stepOf(field.part, field.place)?.name
    if (step && (casePage !== null || step !== now)) session.goTo(step)
  }

  return {
    session,
    store,
    focus,
    codes: createCodes(session),
    earlier,
    talkDrafts,
    show: store.set,
    say,
    unsay: (toastId) =>
      store.set({ toasts: store.get().toasts.filter(({ id }) => id !== toastId) }),
    speak: async (language) => {
      turnTo(language)
      const outcome = await session.client.call('language.choose', { language })
      return outcome.ok ? null : outcome.code
    },
    lock: async () => {
      const locked = await session.lock()
      store.set({ dialog: locked ? null : 'lockFailed' })
    },
    importCase: async () => {
      const outcome = await session.client.call('case.import', {})
      if (!outcome.ok) {
        if (outcome.code !== 'faults') return outcome.code
        store.set({ imported: { kind: 'faults', faults: outcome.details ?? [] } })
        return null
      }
      const { caseId, unknown } = outcome.value
      if (unknown.length === 0) return session.openCase(caseId)
      store.set({ imported: { kind: 'unknown', caseId, places: unknown } })
      return null
    },
    goToField,
    jump: (to, from) => {
      store.set({ cameFrom: from })
      goToField(to)
    },
    jumpBack: () => {
      const { cameFrom } = store.get()
      store.set({ cameFrom: null })
      if (cameFrom) goToField(cameFrom)
    },
    openAt: async (caseId, wanted) => {
      const code = await session.openCase(caseId, stepOf(wanted.part, wanted.place)?.name)
      if (code === null) goToField(wanted)
      return code
    },
    goToNextMissing: () => {
      const { openCase, step, casePage } = session.store.get()
      if (!openCase) return false
      const { all, first } = openItemsFor(session.store.get())
      const next = casePage === 'turns' ? all[0] : nextAfter(all, step, store.get().writing, first)
      if (next) goToField(next)
      if (next?.thread) store.set({ isPanelOpen: true, panelTab: 'talk' })
      return next !== undefined
    },
    takeEarlier: () => {
      const { openCase } = session.store.get()
      const { writing } = store.get()
      if (!openCase || !writing) return false
      const { answersOf, edit, saveNow } = openCase
      const desk = {
        answersOf,
        edit,
        saveNow: () => void saveNow(),
        earlier: { subscribe: earlier.subscribe, get: () => earlier.get().rounds },
      }
      return takeOrConfirm(desk, writing)
    },
    talk: (about) => {
      const field = about ?? store.get().writing
      store.set({
        isPanelOpen: true,
        panelTab: 'talk',
        ...(field && { writing: field, talkWish: field }),
      })
    },
    openNote: async () => {
      const caseId = session.store.get().openCase?.caseId ?? null
      await session.client.call('note.open', { caseId })
    },
    addObservation: () => {
      const { openCase, person } = session.store.get()
      if (!openCase) return
      goToField({
        part: 'observations',
        place: placeOfNewObservation(openCase, person?.name ?? ''),
      })
    },
    goBeside: (direction) => {
      const at = steps.findIndex(({ name }) => name === session.store.get().step)
      const beside = steps[at + direction]
      if (beside) session.goTo(beside.name)
    },
  }
}

/**
 * News is about the screen that it came on. A way back stays while its case is open: a person may
 * miss what they removed on the next step.
 */
function forgetNewsOfOtherScreens(session: Session, store: Store<WindowState>): void {
  let before = session.store.get()
  session.store.subscribe(() => {
    const now = session.store.get()
    const isSameCase = now.openCase === before.openCase && now.phase === before.phase
    const isSameScreen = isSameCase && now.step === before.step && now.casePage === before.casePage
    before = now
    if (isSameScreen || store.get().toasts.length === 0) return
    store.set({ toasts: isSameCase ? store.get().toasts.filter(({ action }) => action) : [] })
  })
}

/**
 * The remark that comes after where the person is; from the beginning again at the end.
 *
 * @param first those among which a person begins who is at none of them.
 */
export function nextAfter<R extends { part: FieldPlace['part']; place: Place; step: StepName }>(
  remarks: readonly R[],
  step: StepName,
  writing: FieldPlace | null,
  first: readonly R[] = remarks,
): R | undefined {
  const here = remarks.findIndex(
    (remark) =>
      writing !== null &&
      remark.part === writing.part &&
      placeText(remark.place) === placeText(writing.place),
  )
  if (here >= 0) return remarks[here + 1] ?? remarks[0]
  const order = steps.map(({ name }) => name)
  const from = order.indexOf(step)
  return first.find((remark) => order.indexOf(remark.step) >= from) ?? first[0]
}

const WindowContext = createContext<AppWindow | null>(null)
export const WindowProvider = WindowContext.Provider

export function useWindow(): AppWindow {
  const found = useContext(WindowContext)
  if (!found) throw new Error('No window here: mount <WindowProvider> above')
  return found
}

export const useSession = <T>(select: (state: ReturnType<Session['store']['get']>) => T): T =>
  useStore(useWindow().session.store, select)

/** The vault is open elsewhere, so that here it can only be read. */
export const useIsReadOnly = (): boolean =>
  useSession(({ phase, readOnly }) => phase === 'open' && readOnly !== null)

export const useWindowState = <T>(select: (state: WindowState) => T): T =>
  useStore(useWindow().store, select)
