import type { Database } from '@signalapp/sqlcipher'
import { fail, ok, type Result } from '../../../templates/model/result.ts'
import { atOnce } from '../at-once.ts'
import { casesChangesSnapshots } from './0001-cases-changes-snapshots.ts'
import { search } from './0002-search.ts'
import { auditLog } from './0003-audit-log.ts'
import { peopleAndDevices } from './0004-people-and-devices.ts'
import { files } from './0005-files.ts'
import { searchBeginnings } from './0006-search-beginnings.ts'
import { views } from './0007-views.ts'
import { filesLetGo } from './0008-files-let-go.ts'
import { changedBases } from './0009-changed-bases.ts'
import { clientKeys } from './0010-client-keys.ts'
import { turnsAndDates } from './0011-turns-and-dates.ts'
import { searchMerging } from './0012-search-merging.ts'

/** Every step the store has taken, in order. A released step is never edited. */
const steps: readonly string[] = [
  casesChangesSnapshots,
  search,
  auditLog,
  peopleAndDevices,
  files,
  searchBeginnings,
  views,
  filesLetGo,
  changedBases,
  clientKeys,
  turnsAndDates,
  searchMerging,
]

/**
 * Brings a database to today's shape, a step at a time, each whole or not at all. Fails with
 * `newer` when a later version of the product has been here.
 */
export function migrate(database: Database): Result<null, 'newer'> {
  const done = Number(database.pragma('user_version', { simple: true }))
  if (done > steps.length) return fail('newer')
  for (const [index, step] of steps.entries()) {
    if (index < done) continue
    atOnce(database, () => {
      database.exec(step)
      database.pragma(`user_version = ${index + 1}`)
    })
  }
  return ok(null)
}
