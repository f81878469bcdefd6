import type { Database } from '@signalapp/sqlcipher'

/** Writes or takes away the key of a case's client; `undefined` leaves it as it is. */
export function putClientKey(
  database: Database,
  caseId: string,
  clientKey: string | null | undefined,
): void {
  if (clientKey === undefined) return
  if (clientKey === null) {
    database.prepare('DELETE FROM client_keys WHERE case_id = $caseId').run({ caseId })
    return
  }
  database
    .prepare(
      'INSERT OR REPLACE INTO client_keys (case_id, client_key) VALUES ($caseId, $clientKey)',
    )
    .run({ caseId, clientKey })
}

export const casesWithKey = (database: Database, clientKey: string): string[] =>
  database
    .prepare('SELECT case_id FROM client_keys WHERE client_key = $clientKey ORDER BY case_id')
    .all({ clientKey })
    .map((row) => String(row.case_id))
