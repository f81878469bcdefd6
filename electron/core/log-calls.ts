import { fail, ok } from '../../templates/model/result.ts'
import { backupsOf } from '../backups/shelf.ts'
import type { HeldHead } from '../contract/audit-events.ts'
import type { Works } from './handlers.ts'
import { signOffsIn } from './signed-versions.ts'
import type { Unlocked } from './unlocked.ts'

/** What was done in this vault, and whether that is told as it was written. */
export const logCalls: Works<'log.list' | 'log.check'> = {
  'log.list': async ({ store, acts, door }, page) => {
    const entries = await store.log.page(page)
    if (!entries.ok) return fail('logDamaged')
    await acts.note(door === 'commandLine' ? 'log.printed' : 'log.viewed', page.caseId)
    const names = await store.entries()
    const nameOf = new Map(
      names.ok ? names.value.map(({ row }) => [row.caseId, row.clientName]) : [],
    )
    return ok(
      entries.value.map((entry) => ({
        ...entry,
        clientName: entry.caseId === null ? null : (nameOf.get(entry.caseId) ?? null),
      })),
    )
  },

  'log.check': async (unlocked) => {
    const checked = await unlocked.store.log.check([
      ...(await signedHeads(unlocked)),
      ...(await backupHeads(unlocked)),
    ])
    return checked.ok ? checked : fail('logDamaged')
  },
}

/** Where the log ended at every sign-off of every case. */
async function signedHeads({ store, desk }: Unlocked): Promise<readonly HeldHead[]> {
  const entries = await store.entries()
  if (!entries.ok) return []
  const heads: HeldHead[] = []
  for (const { row } of entries.value) {
    if (row.latestVersion === null) continue
    const opened = await desk.open(row.caseId)
    if (!opened.ok) continue
    for (const { record } of signOffsIn(opened.value.documents)) {
      if (record.log) heads.push({ ...record.log, at: record.signedAt })
    }
  }
  return heads
}

/** Where it ended when each backup of this very vault was made. */
async function backupHeads({ folder, keys }: Unlocked): Promise<readonly HeldHead[]> {
  const backups = await backupsOf(folder)
  return backups.flatMap(({ vault, log, madeAt }) =>
    log && vault === keys.fingerprint ? [{ ...log, at: madeAt }] : [],
  )
}
