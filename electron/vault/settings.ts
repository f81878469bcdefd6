import { z } from 'zod'
import type { Result } from '../../templates/model/result.ts'
import {
  defaultSettings,
  longestLockAfter,
  shortestLockAfter,
  type VaultSettings,
} from '../contract/vault-views.ts'
import { type KeepsakePlace, keptJson } from './kept-json.ts'

/** How the person wants this vault to behave; kept inside it. */
export interface Settings {
  /** The usual ones where none read. */
  readonly read: () => VaultSettings
  readonly write: (settings: VaultSettings) => Result<null, 'cannotWrite'>
}

const settingsSchema: z.ZodType<VaultSettings> = z.object({
  lockAfter: z.int().min(shortestLockAfter).max(longestLockAfter),
})

/** The settings in an opened vault. */
export function settingsIn(vault: KeepsakePlace): Settings {
  const kept = keptJson(vault, 'settings', settingsSchema)
  return { read: () => kept.read() ?? defaultSettings, write: kept.write }
}
