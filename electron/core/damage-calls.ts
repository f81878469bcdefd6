import { ok } from '../../templates/model/result.ts'
import type { Works } from './handlers.ts'

/** What is known of damage while the vault is open. */
export const damageCalls: Works<'vault.damage'> = {
  'vault.damage': async ({ watch, store }) => {
    const caseIds = new Set(watch.files().map(({ caseId }) => caseId))
    const files = []
    for (const caseId of caseIds) {
      const entry = await store.entry(caseId)
      files.push({ caseId, clientName: entry.ok ? (entry.value?.row.clientName ?? null) : null })
    }
    return ok({ ...watch.report(), files })
  },
}
