import { createHash } from 'node:crypto'
import type { Database } from '@signalapp/sqlcipher'
import { type Change, type NumberedChange, nextNumber, type Snapshot } from './case-store.ts'

const blob = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('hex')
const copied = (bytes: Uint8Array) => new Uint8Array(bytes)

/** Adds a change unless it is there; gives its number. */
export function addChange(database: Database, caseId: string, change: Change): number {
  const { part } = change
  const hash = blob(change.hash)
  const numbers = database
    .prepare(
      `SELECT
         (SELECT n FROM changes WHERE case_id = $caseId AND part = $part AND hash = $hash) AS own,
         (SELECT max(n) FROM changes WHERE case_id = $caseId AND part = $part) AS newest,
         (SELECT max(n) FROM snapshots WHERE case_id = $caseId AND part = $part) AS held`,
    )
    .get({ caseId, part, hash })
  const own = numbers?.own ?? null
  if (own !== null) return Number(own)
  const n = nextNumber([Number(numbers?.newest ?? 0), Number(numbers?.held ?? 0)])
  database
    .prepare(
      `INSERT INTO changes (case_id, part, hash, n, actor, seq, bytes)
       VALUES ($caseId, $part, $hash, $n, $actor, $seq, $bytes)`,
    )
    .run({
      caseId,
      part,
      hash,
      n,
      actor: blob(change.actor),
      seq: change.seq,
      bytes: copied(change.bytes),
    })
  return n
}

export function changesSince(
  database: Database,
  caseId: string,
  part: string,
  n: number,
): NumberedChange[] {
  return database
    .prepare(
      `SELECT hash, n, actor, seq, bytes FROM changes
       WHERE case_id = $caseId AND part = $part AND n > $n ORDER BY n`,
    )
    .all({ caseId, part, n })
    .map((row) => changeFrom(part, row))
}

/** One change by its hash; `null` when there is none. */
export function changeOf(
  database: Database,
  caseId: string,
  part: string,
  hash: Uint8Array<ArrayBuffer>,
): NumberedChange | null {
  const row = database
    .prepare(
      `SELECT hash, n, actor, seq, bytes FROM changes
       WHERE case_id = $caseId AND part = $part AND hash = $hash`,
    )
    .get({ caseId, part, hash })
  return row ? changeFrom(part, row) : null
}

const changeFrom = (part: string, row: Record<string, unknown>): NumberedChange => ({
  part,
  hash: hex(row.hash),
  n: Number(row.n),
  actor: hex(row.actor),
  seq: Number(row.seq),
  bytes: copied(row.bytes as Uint8Array),
})

/** Whether a change is the one that its hash names: SHA-256 of all behind magic and checksum. */
export const isItself = ({ bytes, hash }: Change): boolean =>
  createHash('sha256').update(bytes.subarray(8)).digest('hex') === hash

export function snapshotsOf(database: Database, caseId: string, part: string): Snapshot[] {
  return database
    .prepare(
      `SELECT n, bytes FROM snapshots
       WHERE case_id = $caseId AND part = $part ORDER BY n DESC LIMIT 2`,
    )
    .all({ caseId, part })
    .map((row) => ({ n: Number(row.n), bytes: copied(row.bytes as Uint8Array) }))
}

/** Keeps a snapshot and the one before it; lets go of older ones and of what they held. */
export function addSnapshot(
  database: Database,
  caseId: string,
  part: string,
  { n, bytes }: Snapshot,
): null {
  const before = snapshotsOf(database, caseId, part)[0]
  database
    .prepare('INSERT INTO snapshots (case_id, part, n, bytes) VALUES ($caseId, $part, $n, $bytes)')
    .run({ caseId, part, n, bytes: copied(bytes) })
  if (!before) return null
  const held = { caseId, part, n: before.n }
  database
    .prepare('DELETE FROM snapshots WHERE case_id = $caseId AND part = $part AND n < $n')
    .run(held)
  database
    .prepare('DELETE FROM changes WHERE case_id = $caseId AND part = $part AND n <= $n')
    .run(held)
  return null
}
