import type { CaseStore } from '../store/case-store.ts'
import type { ActNotes } from './act-notes.ts'

/** Empties a damaged search index: all that was in it is in the cases too. Whether it could be done. */
export async function makeIndexAnew({
  store,
  acts,
}: {
  readonly store: Pick<CaseStore, 'forgetIndex'>
  readonly acts: Pick<ActNotes, 'note'>
}): Promise<boolean> {
  const emptied = await store.forgetIndex()
  if (emptied.ok) await acts.note('vault.searchRebuilt')
  return emptied.ok
}
