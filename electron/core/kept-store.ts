import type { CaseStore } from '../store/case-store.ts'
import type { Ballast } from '../vault/ballast.ts'

/** The store as people use it, and whether it lives on the room that was set aside. */
export interface KeptStore {
  readonly store: CaseStore
  readonly isDiskFull: () => boolean
}

/**
 * The same store, telling of everything that it keeps. When the disk takes nothing more, the room
 * that was set aside is given back and the words are written once more. That room is for words: one
 * file would fill it.
 */
export function keptStore(
  store: CaseStore,
  ballast: Pick<Ballast, 'giveBack'>,
  edited: () => void,
  ballastUsed: () => void = () => undefined,
): KeptStore {
  let isDiskFull = false
  return {
    isDiskFull: () => isDiskFull,
    store: {
      ...store,
      append: async (...asked) => {
        let kept = await store.append(...asked)
        const [, , beside] = asked
        const hasFiles = (beside?.files ?? []).length > 0
        if (!kept.ok && !hasFiles && (await ballast.giveBack().catch(() => false))) {
          isDiskFull = true
          kept = await store.append(...asked)
          ballastUsed()
        }
        if (kept.ok) edited()
        return kept
      },
    },
  }
}
