import type { CallName, Outcome, Parsed } from '../contract/calls.ts'
import type { CoreCallName, CoreInput, CoreOutcome } from '../contract/core-calls.ts'

/** Asks the data process. Rejects with `LineLost` when it dies before it answers. */
export type AskCore = <N extends CoreCallName>(
  name: N,
  input: CoreInput<N>,
) => Promise<CoreOutcome<N>>

/** The window's calls that need a dialog or a file; all others go to the data process as they are. */
export type DesktopCallName = Exclude<CallName, CoreCallName>

export type DesktopAnswers<N extends DesktopCallName = DesktopCallName> = {
  readonly [K in N]: (input: Parsed<K>) => Promise<Outcome<K>>
}

/** What the system lets the person choose; null when they cancel. */
export interface Dialogs {
  readonly chooseCaseFile: () => Promise<string | null>
  /** Several at once; none when they cancel. */
  readonly chooseFilesToAttach: () => Promise<readonly string[]>
  readonly chooseWhereToSave: (suggestedName: string) => Promise<string | null>
  readonly chooseCodeList: () => Promise<string | null>
  readonly chooseVaultFile: () => Promise<string | null>
  readonly chooseFolder: (what: 'documents' | 'backups') => Promise<string | null>
}
