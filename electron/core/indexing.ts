import { openDocuments } from '../casefile/case-documents.ts'
import { passagesOf } from './passages.ts'
import type { Unlocked } from './unlocked.ts'

/** Between two cases, for what a person asks meanwhile. In milliseconds. */
const pause = 20

/**
 * Indexes what a vault of an earlier version brings with it, one case at a time, so that nobody has
 * to wait for it. A case that is damaged is passed over; it is told of when somebody opens it.
 */
export function indexingInTurn(
  unlocked: () => Unlocked | null,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): { readonly begin: () => void } {
  /** The vault that is being indexed: asking again changes nothing. */
  let busyWith: Unlocked | null = null
  const next = async (vault: Unlocked, caseIds: readonly string[]): Promise<void> => {
    const [caseId, ...rest] = caseIds
    if (caseId === undefined || unlocked() !== vault) {
      if (busyWith === vault) busyWith = null
      return
    }
    await inTurn(() => indexCase(vault, caseId, unlocked))
    setTimeout(() => void next(vault, rest), pause).unref()
  }
  return {
    begin: () => {
      const vault = unlocked()
      if (!vault || busyWith === vault) return
      busyWith = vault
      void inTurn(async () => {
        const waiting = unlocked() === vault ? await vault.store.unindexed() : null
        void next(vault, waiting?.ok ? waiting.value : [])
      })
    },
  }
}

async function indexCase(
  vault: Unlocked,
  caseId: string,
  unlocked: () => Unlocked | null,
): Promise<void> {
  if (unlocked() !== vault) return
  const documents = await openDocuments(vault.store, caseId, vault.identity.author)
  if (!documents.ok) return
  const passages = passagesOf(documents.value.content())
  documents.value.close()
  await vault.store.index(caseId, passages)
}
