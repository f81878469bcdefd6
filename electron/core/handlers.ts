import type { CoreCallName, CoreParsed, CoreResult } from '../contract/core-calls.ts'
import type { Unlocked } from './unlocked.ts'

/** Answers one call, its input already checked. Rejects only on a defect. */
export type Handler<N extends CoreCallName> = (input: CoreParsed<N>) => Promise<CoreResult<N>>
export type Handlers<N extends CoreCallName = CoreCallName> = { readonly [K in N]: Handler<K> }

/** Answers one call that needs an open vault. */
type Work<N extends CoreCallName> = (
  unlocked: Unlocked,
  input: CoreParsed<N>,
) => Promise<CoreResult<N>>
export type Works<N extends CoreCallName> = { readonly [K in N]: Work<K> }
