import { createContext, useContext } from 'react'
import type { Fault } from '../../templates/case/read-case-file.ts'
import { type Place, placeText } from '../../templates/model/answers.ts'
import { type StepName, stepOf, steps } from '../../templates/walk/steps.ts'
import { createFocusRequests, type FieldPlace, type FocusRequests } from '../form/desk.tsx'
import type { Toast } from '../ui/toasts.tsx'
import type { Session } from './session.ts'
import { createStore, type Store, useStore } from './store.ts'
import { remarksOfWalk } from './walk-state.ts'

export type PanelTab = 'guide' | 'observations' | 'preview'

/** What came of a file that was brought in, when there is something to tell. */
export type Imported =
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'unknown'; readonly caseId: string; readonly places: readonly string[] }

export interface WindowState {
  readonly dialog: 'newCase' | 'commands' | 'lockFailed' | 'history' | null
  readonly imported: Imported | null
  readonly toasts: readonly Toast[]
  readonly isPanelOpen: boolean
  readonly panelTab: PanelTab
  /** What only the eye would notice, for those who listen. */
  readonly announced: string
  /** The field that has the focus, or had it last. */
  readonly writing: FieldPlace | null
}

/** What a person does in the window besides writing; screens and commands share these. */
export interface AppWindow {
  readonly session: Session
  readonly store: Store<WindowState>
  readonly focus: FocusRequests
  readonly show: (change: Partial<WindowState>) => void
  readonly say: (text: string, action?: Toast['action']) => void
  readonly lock: () => Promise<void>
  /** Brings a file in; a code when it failed in a way that needs only a sentence. */
  readonly importCase: () => Promise<string | null>
  readonly goToField: (field: FieldPlace) => void
  readonly goToNextMissing: () => boolean
  /** One step back (-1) or forth (1) in the walk. */
  readonly goBeside: (direction: -1 | 1) => void
}

/** In milliseconds; a way back stays longer than mere news. */
const newsStay = 10_000
const wayBackStays = 25_000

export function createWindow(session: Session): AppWindow {
  const store = createStore<WindowState>({
    dialog: null,
    imported: null,
    toasts: [],
    isPanelOpen: true,
    panelTab: 'guide',
    announced: '',
    writing: null,
  })
  const focus = createFocusRequests()

  const say: AppWindow['say'] = (text, action) => {
    const toast: Toast = { id: crypto.randomUUID(), text, ...(action && { action }) }
    store.set({ toasts: [...store.get().toasts.slice(-2), toast] })
    setTimeout(
      () => store.set({ toasts: store.get().toasts.filter(({ id }) => id !== toast.id) }),
      action ? wayBackStays : newsStay,
    )
  }

  const goToField = (field: FieldPlace) => {
    const step = stepOf(field.part, field.place)
    focus.ask(field)
    if (step && step.name !== session.store.get().step) session.goTo(step.name)
  }

  return {
    session,
    store,
    focus,
    show: store.set,
    say,
    lock: async () => {
      const locked = await session.lock()
      store.set({ dialog: locked ? null : 'lockFailed', ...(locked && { toasts: [] }) })
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
    goToNextMissing: () => {
      const { openCase, step } = session.store.get()
      if (!openCase) return false
      const next = nextAfter(remarksOfWalk(openCase.answersOf), step, store.get().writing)
      if (next) goToField(next)
      return next !== undefined
    },
    goBeside: (direction) => {
      const at = steps.findIndex(({ name }) => name === session.store.get().step)
      const beside = steps[at + direction]
      if (beside) session.goTo(beside.name)
    },
  }
}

/** The remark that comes after where the person is; from the beginning again at the end. */
export function nextAfter<R extends { part: FieldPlace['part']; place: Place; step: StepName }>(
  remarks: readonly R[],
  step: StepName,
  writing: FieldPlace | null,
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
  return remarks.find((remark) => order.indexOf(remark.step) >= from) ?? remarks[0]
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

export const useWindowState = <T>(select: (state: WindowState) => T): T =>
  useStore(useWindow().store, select)
