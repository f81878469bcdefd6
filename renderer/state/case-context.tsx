import { createContext, useContext, useDeferredValue, useMemo } from 'react'
import type { CaseSnapshot, OpenCase } from './open-case.ts'
import { useStore } from './store.ts'
import { remarksOfWalk, walkState } from './walk-state.ts'

const CaseContext = createContext<OpenCase | null>(null)
export const CaseProvider = CaseContext.Provider

/** The case that lies open on the desk. */
export function useOpenCase(): OpenCase {
  const found = useContext(CaseContext)
  if (!found) throw new Error('No case is open here: mount <CaseProvider> above')
  return found
}

export const useSnapshot = <T,>(select: (snapshot: CaseSnapshot) => T): T =>
  useStore(useOpenCase().store, select)

/** Whether the text stands exactly as its latest version was locked. */
export const useIsLocked = (): boolean =>
  useSnapshot(({ versions, changedSinceSigned }) => versions.length > 0 && !changedSinceSigned)

/** All answers, a breath behind the typing: what follows from them must not slow a keystroke. */
export const useSettledParts = (): CaseSnapshot['parts'] =>
  useDeferredValue(useSnapshot((snapshot) => snapshot.parts))

export function useWalkState() {
  const parts = useSettledParts()
  return useMemo(() => walkState((part) => parts[part].answers), [parts])
}

export function useRemarksOfWalk() {
  const parts = useSettledParts()
  return useMemo(() => remarksOfWalk((part) => parts[part].answers), [parts])
}
