import { ok } from '../../templates/model/result.ts'
import type { AnyPart } from '../../templates/parts/index.ts'
import { A } from '../casefile/automerge.ts'
import { genesisOf } from '../casefile/genesis.ts'
import { loadPart } from '../casefile/load-part.ts'
import type { NumberedChange, Snapshot } from '../store/case-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { PartRecords } from '../store/what-reads.ts'

/** A snapshot, or none, and every change after it in one row: it gives a part. */
export interface PartLog {
  readonly base: Snapshot | null
  readonly changes: readonly NumberedChange[]
}

export interface SalvagedPart {
  readonly log: PartLog
  /**
   * `here`: the vault itself gave all of it. `completed`: a backup gave what the vault did not.
   * `cut`: later changes do not read anywhere. `lost`: nothing reads, so the part is empty.
   * `unwritten`: there never was anything.
   */
  readonly how: 'here' | 'completed' | 'cut' | 'lost' | 'unwritten'
}

const nothing: PartRecords = { changes: [], snapshots: [], areAll: true }

/**
 * The longest history of a part that can be put together from what the vault and a backup of it
 * still give, proved by loading it.
 */
export async function salvagePart(
  part: AnyPart,
  here: PartRecords,
  backup: PartRecords = nothing,
): Promise<SalvagedPart> {
  const own = here.areAll ? await longest(part, here) : null
  if (own && reaches(own, here)) return { log: own, how: 'here' }
  const joined = join(here, backup)
  const log = await longest(part, joined)
  if (!log) return nowhere(part, joined)
  // What reads of a damaged part may not be all that there was; a backup's end is told of.
  const isWhole = reaches(log, joined) && (here.areAll || isSome(backup))
  return { log, how: isWhole ? 'completed' : 'cut' }
}

function nowhere(part: AnyPart, { changes, snapshots, areAll }: PartRecords): SalvagedPart {
  const genesis = { ...genesisOf(part), n: 1 }
  const wasSomething = !areAll || changes.length + snapshots.length > 0
  return { log: { base: null, changes: [genesis] }, how: wasSomething ? 'lost' : 'unwritten' }
}

const isSome = ({ changes, snapshots }: PartRecords): boolean =>
  changes.length + snapshots.length > 0

/** A number names one change, unless the vault went another way after the backup: then it is not used. */
function join(here: PartRecords, backup: PartRecords): PartRecords {
  const changes = new Map(here.changes.map((change) => [change.n, change]))
  const isAnother = backup.changes.some(({ n, hash }) => (changes.get(n)?.hash ?? hash) !== hash)
  if (isAnother) return isSome(here) ? here : backup
  for (const change of backup.changes) changes.set(change.n, change)
  const snapshots = new Map(
    [...backup.snapshots, ...here.snapshots].map((snapshot) => [snapshot.n, snapshot]),
  )
  return {
    changes: [...changes.values()].toSorted((one, other) => one.n - other.n),
    snapshots: [...snapshots.values()].toSorted((one, other) => other.n - one.n),
    areAll: here.areAll && backup.areAll,
  }
}

const endOf = ({ base, changes }: PartLog): number => changes.at(-1)?.n ?? base?.n ?? 0

const reaches = (log: PartLog, { changes, snapshots }: PartRecords): boolean =>
  endOf(log) >= Math.max(changes.at(-1)?.n ?? 0, snapshots[0]?.n ?? 0)

/** Of those that load, the one that goes furthest; of these the one that begins earliest. */
async function longest(part: AnyPart, records: PartRecords): Promise<PartLog | null> {
  const logs = [...records.snapshots, null].map((base) => rowAfter(base, records.changes))
  const begun = logs.filter((log) => endOf(log) > 0)
  const sorted = begun.toSorted(
    (one, other) => endOf(other) - endOf(one) || (one.base?.n ?? 0) - (other.base?.n ?? 0),
  )
  for (const log of sorted) {
    const found = await asFarAsItLoads(part, log)
    if (found) return found
  }
  return null
}

function rowAfter(base: Snapshot | null, changes: readonly NumberedChange[]): PartLog {
  const from = base?.n ?? 0
  const later = changes.filter(({ n }) => n > from)
  const gap = later.findIndex(({ n }, index) => n !== from + index + 1)
  return { base, changes: gap < 0 ? later : later.slice(0, gap) }
}

/** A change may stand on one that is not there; then everything from there on is cut. */
async function asFarAsItLoads(part: AnyPart, log: PartLog): Promise<PartLog | null> {
  if (await loads(part, log)) return log
  let [good, bad] = [0, log.changes.length]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (await loads(part, { ...log, changes: log.changes.slice(0, middle) })) good = middle
    else bad = middle
  }
  const cut = { ...log, changes: log.changes.slice(0, good) }
  return endOf(cut) > 0 && (await loads(part, cut)) ? cut : null
}

async function loads(part: AnyPart, { base, changes }: PartLog): Promise<boolean> {
  const store = {
    ...memoryStore(),
    snapshots: async () => ok(base ? [base] : []),
    since: async (_case: string, _part: string, n: number) =>
      ok(changes.filter((change) => change.n > n)),
  }
  const loaded = await loadPart(store, '', part)
  if (!loaded.ok) return false
  if (!loaded.value.isUntouched) A.free(loaded.value.document())
  return true
}
