import type { ChangeMetadata } from '@automerge/automerge'
import { timeOfChange } from './acts.ts'

/** The keys behind some changes, with the time of the latest of each; the latest first. */
export function writersOf(
  changes: readonly ChangeMetadata[],
): { readonly author: string; readonly at: number }[] {
  const latest = new Map<string, number>()
  for (const change of changes) {
    // Nobody wrote the change in which a form is born.
    if (change.author === null) continue
    latest.set(change.author, Math.max(latest.get(change.author) ?? 0, timeOfChange(change)))
  }
  return [...latest].map(([author, at]) => ({ author, at })).sort((one, other) => other.at - one.at)
}
