import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { SignedVersion } from '../../electron/contract/views.ts'
import { actorsOf, whoIsSelf } from '../../templates/case/people.ts'
import type { Doer } from '../../templates/case/thread-edits.ts'
import type { PartName } from '../../templates/parts/index.ts'
import { byPerson } from '../../templates/walk/agenda.ts'
import { openItems } from '../../templates/walk/open-items.ts'
import { todayIso } from '../wording/dates.ts'
import type { CaseSnapshot, OpenCase } from './open-case.ts'
import { useStore } from './store.ts'
import { remarksOfWalk, walkState } from './walk-state.ts'
import { useSession } from './window.ts'

const CaseContext = createContext<OpenCase | null>(null)

/** Lays a case open for everything inside, which begins anew with another case. */
export const CaseProvider = ({
  value,
  children,
}: {
  readonly value: OpenCase
  readonly children: ReactNode
}) => (
  <CaseContext key={value.caseId} value={value}>
    {children}
  </CaseContext>
)

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

/**
 * All answers, a breath behind the typing: what follows from them must not slow a keystroke. A
 * deferred value would wake everything twice, first to find that nothing has settled yet, and a
 * context would be looked for in thousands of cards.
 */
export function useSettledParts(): CaseSnapshot['parts'] {
  const { store } = useOpenCase()
  const [parts, setParts] = useState(() => store.get().parts)
  useEffect(() => {
    const settle = () => startTransition(() => setParts(store.get().parts))
    settle()
    return store.subscribe(settle)
  }, [store])
  return parts
}

export function useWalkState() {
  const parts = useSettledParts()
  return useMemo(() => walkState((part) => parts[part].answers), [parts])
}

export function useRemarksOfWalk() {
  const parts = useSettledParts()
  return useMemo(() => remarksOfWalk((part) => parts[part].answers), [parts])
}

/** The person as the case knows them: an actor's id, or their name. */
export function useSelf(): string {
  const { selfKey } = useOpenCase()
  const name = useSession(({ person }) => person?.name ?? '')
  const parts = useSettledParts()
  return useMemo(
    () => whoIsSelf((part) => parts[part].answers, { key: selfKey, name }),
    [parts, selfKey, name],
  )
}

/** Whether the network knows this person: before that nobody can say what waits for them. */
export function useIsInNetwork(): boolean {
  const parts = useSettledParts()
  const self = useSelf()
  return actorsOf((part) => parts[part].answers).some(({ id }) => id === self)
}

/** Everything that waits for somebody, one's own first. */
export function usePersonItems() {
  const parts = useSettledParts()
  const self = useSelf()
  return useMemo(() => {
    const answersOf = (part: PartName) => parts[part].answers
    return byPerson(openItems(answersOf, todayIso()), answersOf, self)
  }, [parts, self])
}

/** Who does what is done now. */
export function useDoer(): () => Doer {
  const by = useSelf()
  return () => ({
    by,
    at: new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  })
}
