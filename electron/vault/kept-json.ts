import type { ZodType } from 'zod'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { Database } from './database.ts'
import { fileOutcome } from './outcomes.ts'

/** A small value in an opened vault, under a name among its keepsakes. */
export interface KeptJson<T> {
  /** `null` while there is none, where a damaged page has taken it, and where it is of another shape. */
  readonly read: () => T | null
  /** Takes the place of the one before; `null` takes it away. */
  readonly write: (value: T | null) => Result<null, 'cannotWrite'>
}

/** Where a keepsake lies. */
export interface KeepsakePlace {
  readonly database: () => Database
  readonly reopen: () => void
}

/** @param name among the keepsakes; never that of the person or their key */
export const keptJson = <T>(
  { database, reopen }: KeepsakePlace,
  name: string,
  schema: ZodType<T>,
): KeptJson<T> => ({
  read: () => {
    try {
      const row = database().prepare('SELECT value FROM keepsakes WHERE name = $name').get({ name })
      return row?.value instanceof Uint8Array ? parsed(row.value, schema) : null
    } catch (error) {
      if (fileOutcome(error) !== 'vaultDamaged') throw error
      reopen()
      return null
    }
  },
  write: (value) => {
    try {
      if (value === null) {
        database().prepare('DELETE FROM keepsakes WHERE name = $name').run({ name })
      } else {
        database()
          .prepare('INSERT OR REPLACE INTO keepsakes (name, value) VALUES ($name, $value)')
          .run({ name, value: new Uint8Array(Buffer.from(JSON.stringify(value))) })
      }
      return ok(null)
    } catch (error) {
      const outcome = fileOutcome(error)
      if (outcome === 'vaultDamaged') reopen()
      if (outcome === null) throw error
      return fail('cannotWrite')
    }
  },
})

function parsed<T>(bytes: Uint8Array, schema: ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch {
    return null
  }
}
