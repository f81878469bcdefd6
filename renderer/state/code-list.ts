import type { CodeListView } from '../../electron/contract/code-list-views.ts'
import { type SearchableCodes, searchableCodes } from '../../templates/icf/find-codes.ts'
import type { Session } from './session.ts'
import { createStore, type Store } from './store.ts'

/** The code list of the vault as the window holds it while the vault is open. */
export interface CodesState {
  readonly list: CodeListView | null
  readonly searchable: SearchableCodes
}

const none: CodesState = { list: null, searchable: searchableCodes([]) }

/** The list, read each time the vault opens and let go when it locks. */
export function createCodes(session: Session): Store<CodesState> & {
  readonly have: (list: CodeListView | null) => void
} {
  const store = createStore<CodesState>(none)
  const have = (list: CodeListView | null) =>
    store.set({ list, searchable: searchableCodes(list?.codes ?? []) })
  const read = async () => {
    const outcome = await session.client.call('codes.read', {})
    const isStillOpen = session.store.get().phase === 'open'
    if (outcome.ok && isStillOpen) have(outcome.value)
  }
  let phase = session.store.get().phase
  if (phase === 'open') void read()
  session.store.subscribe(() => {
    const now = session.store.get().phase
    if (now === phase) return
    phase = now
    if (now === 'open') void read()
    else if (store.get().list !== null) have(null)
  })
  return { ...store, have }
}
