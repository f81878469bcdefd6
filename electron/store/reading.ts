import type { Database } from '@signalapp/sqlcipher'
import type { Connection } from './connection.ts'
import { isDamage } from './faults.ts'

/** Reads, or gives `null` after a damaged page, with the connection made anew for the next one. */
export type TryRead = <T>(read: (database: Database) => T) => T | null

/** A reader that a damaged page does not stop. Throws on anything else than damage. */
export const readingOf =
  (connection: Connection): TryRead =>
  (read) => {
    try {
      return read(connection.database())
    } catch (error) {
      if (!isDamage(error)) throw error
      connection.reopen()
      return null
    }
  }
