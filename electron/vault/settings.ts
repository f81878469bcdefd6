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

/** The settings in an opened vault; the usual ones where a damaged page has taken them. */
export const settingsIn = ({
  database,
  reopen,
}: {
  readonly database: () => Database
  readonly reopen: () => void
}): Settings => ({
  read: () => {
    try {
      const row = database().prepare("SELECT value FROM keepsakes WHERE name = 'settings'").get()
      if (!(row?.value instanceof Uint8Array)) return defaultSettings
      return settingsSchema.parse(JSON.parse(Buffer.from(row.value).toString()))
    } catch (error) {
      if (fileOutcome(error) !== 'vaultDamaged') throw error
      reopen()
      return defaultSettings
    }
  },
  write: (settings) => {
    try {
      database()
        .prepare("INSERT OR REPLACE INTO keepsakes (name, value) VALUES ('settings', $value)")
        .run({ value: new Uint8Array(Buffer.from(JSON.stringify(settings))) })
      return ok(null)
    } catch (error) {
      const outcome = fileOutcome(error)
      if (outcome === 'vaultDamaged') reopen()
      if (outcome === null) throw error
      return fail('cannotWrite')
    }
  },
})
