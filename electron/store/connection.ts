import type { Database } from '@signalapp/sqlcipher'

/** A connection that can be made anew: after a damaged page it answers nothing more. */
export interface Connection {
  readonly database: () => Database
  /** Makes the next connection asked for a new one. */
  readonly reopen: () => void
}
