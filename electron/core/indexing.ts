import { isDeepStrictEqual } from 'node:util'
import { openDocuments } from '../casefile/case-documents.ts'
import type { Line } from '../disk/in-turn.ts'
import { entryOf } from './case-entry.ts'
import { clientKeys } from './client-key.ts'
import { passagesOf } from './passages.ts'
import { signedStateOf } from './signed-versions.ts'
import type { Unlocked } from './unlocked.ts'

/** Between two cases, for what a person asks meanwhile. In milliseconds. */
const pause = 20

/**
 * Indexes what a vault of an earlier version brings with it, and what was written just before a
 * crash, one case at a time, so that nobody has to wait for it. A case that is damaged is passed
 * over; it is told of when somebody opens it.
 */
export function indexingInTurn(
  unlocked: () => Unlocked | null,
  inTurn: Line['inTurn'],
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
  const { store, identity, person } = vault
  const [entry, documents] = [
    await store.entry(caseId),
    await openDocuments(store, caseId, identity.author),
  ]
  if (!documents.ok) return
  const content = documents.value.content()
  const signed = signedStateOf(documents.value, () => content)
  documents.value.close()
  await store.index(caseId, passagesOf(content))
  if (!entry.ok || !entry.value) return
  const { editedAt } = entry.value.row
  const self = { key: identity.author, name: person.name }
  const made = entryOf(content, { caseId, editedAt, ...signed }, self)
  // Words that were kept before a crash may have reached the disk without what follows from them.
  if (!isDeepStrictEqual(made, entry.value)) await store.append(made, [])
  await store.keepClientKey(caseId, clientKeys(identity)(content))
}
