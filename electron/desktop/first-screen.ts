import type { Beginning } from '../contract/beginning.ts'

/**
 * What each page that is opened is told from the beginning. Before the first one nothing can be open,
 * so a vault that is there is locked: the first screen need not wait for the data process to start.
 * Later only the data process knows.
 */
export function beginnings(
  language: () => Beginning['language'],
  hasVault: () => Promise<boolean>,
): () => Promise<Beginning> {
  let isFirst = true
  return async () => {
    const mayKnow = isFirst
    isFirst = false
    return { language: language(), isLocked: mayKnow && (await hasVault()) }
  }
}
