import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { EarlierRound } from '../../electron/contract/earlier-views.ts'
import { type SearchableCodes, searchableCodes } from '../../templates/icf/find-codes.ts'
import { type Answers, type Place, placeText } from '../../templates/model/answers.ts'
import type { Edit } from '../../templates/model/edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import type { WayBack } from '../ui/toasts.tsx'

/** A field, wherever in the case it is. */
export interface FieldPlace {
  readonly part: PartName
  readonly place: Place
}

/** Where a form reads and writes, and what it tells the frame around it. */
export interface Desk {
  readonly subscribe: (listener: () => void) => () => void
  readonly answersOf: (part: PartName) => Answers
  readonly edit: (part: PartName, edit: Edit) => void
  readonly saveNow: () => void
  /** The vault is open elsewhere: everything can be read and nothing changed. */
  readonly isReadOnly: boolean
  /** The name of the person whose vault it is. */
  readonly me: string
  /** A field has the focus: the guide beside it may turn to it. */
  readonly nowWriting: (field: FieldPlace) => void
  /** Something was taken out of sight; `run` brings it back, unless that is done already. */
  readonly removed: (what: string, back: Required<Omit<WayBack, 'label'>>) => void
  /** Opens the talk about a field or a section. */
  readonly talk: (about: FieldPlace) => void
  /** Something happened that only the eye would notice. */
  readonly announce: (words: string) => void
  readonly focus: FocusRequests
  /** What belongs below a field: what its text rests on, and whether that has changed. */
  readonly noteOn?: (field: FieldPlace) => ReactNode
  /** A line has come to refer to an entry. */
  readonly linked?: (line: FieldPlace, id: string) => void
  /** Goes to another field, with a way back. */
  readonly jump?: (to: FieldPlace, from: FieldPlace) => void
  /** The list that gives ICF codes their names; an empty one where none was brought in. */
  readonly codes: {
    readonly subscribe: (listener: () => void) => () => void
    readonly get: () => SearchableCodes
  }
  /** Earlier assessments of the same client, the latest first. */
  readonly earlier: {
    readonly subscribe: (listener: () => void) => () => void
    readonly get: () => readonly EarlierRound[]
  }
}

const silent = () => () => undefined
const noCodes = searchableCodes([])
const noRounds: readonly EarlierRound[] = []

/** For a form that is too small for code lists and earlier rounds. */
export const onItsOwn: Pick<Desk, 'codes' | 'earlier'> = {
  codes: { subscribe: silent, get: () => noCodes },
  earlier: { subscribe: silent, get: () => noRounds },
}

/** A wish that a field be focused, kept until that field is there to take it. */
export interface FocusRequests {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => FieldPlace | null
  readonly ask: (field: FieldPlace) => void
  readonly taken: () => void
}

export function createFocusRequests(): FocusRequests {
  let wish: FieldPlace | null = null
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get: () => wish,
    ask: (field) => {
      wish = { ...field }
      for (const listener of listeners) listener()
    },
    taken: () => {
      wish = null
    },
  }
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A form needs a desk: mount <DeskProvider> above')
  return desk
}

/** A part's answers as they change; `select` keeps a component asleep while its share is the same. */
export function useAnswers<T>(part: PartName, select: (answers: Answers) => T): T {
  const desk = useDesk()
  return useSyncExternalStore(desk.subscribe, () => select(desk.answersOf(part)))
}

/** The name under which the page knows a field. */
export const keyOf = ({ part, place }: FieldPlace): string => `${part}:${placeText(place)}`
