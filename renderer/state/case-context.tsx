import { createContext, useContext, useDeferredValue, useMemo } from 'react'
import type { SignedVersion } from '../../electron/contract/views.ts'
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

/** The version that the text still stands as; `null` when there is none, or words since. */
export const useLockedVersion = (): SignedVersion | null =>
  useSnapshot(({ versions, changedSinceSigned, saving }) =>
    // Whether unsaved words change anything is not known before they are saved.
    changedSinceSigned || saving.at !== 'saved' ? null : (versions.at(-1) ?? null),
  )

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
