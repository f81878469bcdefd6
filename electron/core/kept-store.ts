import type { BesideChanges, CaseStore, Change } from '../store/case-store.ts'
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
  const kept = async (
    keep: () => ReturnType<CaseStore['append']>,
    changes: readonly Change[],
    { files = [] }: BesideChanges = {},
  ) => {
    const tried = await keep()
    const areWords = changes.length > 0 && files.length === 0
    const isAgain = !tried.ok && areWords && (await ballast.giveBack().catch(() => false))
    const done = isAgain ? await keep() : tried
    if (isAgain) {
      isDiskFull = true
      ballastUsed()
    }
    if (done.ok && changes.length > 0) edited()
    return done
  }
  return {
    isDiskFull: () => isDiskFull,
    store: {
      ...store,
      append: (...asked) => kept(() => store.append(...asked), asked[1], asked[2]),
      addChanges: (...asked) => kept(() => store.addChanges(...asked), asked[1], asked[2]),
    },
  }
}
