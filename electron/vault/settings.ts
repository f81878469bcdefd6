import { z } from 'zod'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import {
  defaultSettings,
  longestLockAfter,
  shortestLockAfter,
  type VaultSettings,
} from '../contract/vault-views.ts'
import type { Database } from './database.ts'
import { fileOutcome } from './outcomes.ts'

/** How the person wants this vault to behave; kept inside it. */
export interface Settings {
  readonly read: () => VaultSettings
  readonly write: (settings: VaultSettings) => Result<null, 'cannotWrite'>
}

const settingsSchema: z.ZodType<VaultSettings> = z.object({
  lockAfter: z.int().min(shortestLockAfter).max(longestLockAfter),
})

/** @param database the connection as it is now */
export const settingsIn = (database: () => Database): Settings => ({
  read: () => {
    const row = database().prepare("SELECT value FROM keepsakes WHERE name = 'settings'").get()
    if (!(row?.value instanceof Uint8Array)) return defaultSettings
    return settingsSchema.parse(JSON.parse(Buffer.from(row.value).toString()))
  },
  write: (settings) => {
    try {
      database()
        .prepare("INSERT OR REPLACE INTO keepsakes (name, value) VALUES ('settings', $value)")
        .run({ value: new Uint8Array(Buffer.from(JSON.stringify(settings))) })
      return ok(null)
    } catch (error) {
      if (fileOutcome(error) === 'cannotWrite') return fail('cannotWrite')
      throw error
    }
  },
})
