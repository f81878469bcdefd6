import { ok } from '../../templates/model/result.ts'
import type { AskCore } from './answers.ts'

/**
 * Asks the data process, but for the first question of all. Before it nothing can be open, so a vault
 * that is there is locked: the first screen need not wait for the data process to start.
 */
export function withoutWaitingFirst(hasVault: () => Promise<boolean>, ask: AskCore): AskCore {
  let isFirst = true
  return async (name, input) => {
    const mayAnswer = isFirst && name === 'vault.state'
    isFirst = false
    if (!mayAnswer || !(await hasVault())) return ask(name, input)
    return ok({ state: 'locked', person: null, readOnly: null }) as never
  }
}
