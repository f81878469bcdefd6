import type { Database } from '@signalapp/sqlcipher'

/** Stands where it is known that a case has no key; nobody is looked for by it. */
const noKey = ''

/** Writes the key of a case's client, or that it has none; `undefined` leaves it as it is. */
export function putClientKey(
  database: Database,
  caseId: string,
  clientKey: string | null | undefined,
): void {
  if (clientKey === undefined) return
  database
    .prepare('INSERT OR REPLACE INTO client_keys (case_id, client_key) VALUES ($caseId, $key)')
    .run({ caseId, key: clientKey ?? noKey })
}

export const casesWithKey = (database: Database, clientKey: string): string[] =>
  database
    .prepare('SELECT case_id FROM client_keys WHERE client_key = $clientKey ORDER BY case_id')
    .all({ clientKey })
    .map((row) => String(row.case_id))

/** Cases of which nobody has looked whether they have a key: those that came from elsewhere. */
export const casesWithoutKey = (database: Database): string[] =>
  database
    .prepare('SELECT case_id FROM cases WHERE case_id NOT IN (SELECT case_id FROM client_keys)')
    .all()
    .map((row) => String(row.case_id))
