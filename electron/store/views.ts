import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Database } from '@signalapp/sqlcipher'

/** A part as it read after its change `n`, as JSON text that only whoever made it understands. */
export interface KeptView {
  readonly part: string
  readonly n: number
  /** By which rules it was made. */
  readonly stamp: string
  readonly json: string
}

/** Of words, a fifth is left; more pains would win little. */
const level = 1

export function viewsOf(database: Database, caseId: string): KeptView[] {
  return database
    .prepare('SELECT part, n, stamp, json FROM views WHERE case_id = $caseId')
    .all({ caseId })
    .map((row) => ({
      part: String(row.part),
      n: Number(row.n),
      stamp: String(row.stamp),
      json: inflateRawSync(row.json as Uint8Array).toString('utf8'),
    }))
}

export function putView(database: Database, caseId: string, { json, ...view }: KeptView): null {
  database
    .prepare(
      `INSERT OR REPLACE INTO views (case_id, part, n, stamp, json)
       VALUES ($caseId, $part, $n, $stamp, $json)`,
    )
    .run({ caseId, ...view, json: new Uint8Array(deflateRawSync(json, { level })) })
  return null
}

export function dropViews(database: Database, caseId: string): null {
  database.prepare('DELETE FROM views WHERE case_id = $caseId').run({ caseId })
  return null
}
