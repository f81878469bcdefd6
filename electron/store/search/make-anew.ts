import type { Database } from '@signalapp/sqlcipher'
import { search } from '../migrations/0002-search.ts'
import { searchBeginnings } from '../migrations/0006-search-beginnings.ts'
import { searchMerging } from '../migrations/0012-search-merging.ts'

/** Whether a table holds nothing but what is made of the cases. */
export const isOfSearch = (table: string): boolean =>
  /^(indexed_cases|passages|passage_(words|insides)(_.*)?)$/.test(table)

/**
 * Empties the search index, whatever state its pages are in: `DROP` would have to read them, so its
 * tables are struck from the schema and made anew, and their old pages are never read again. Every
 * case is then one to index.
 */
export function makeSearchAnew(database: Database): void {
  database.pragma('writable_schema = ON')
  try {
    for (const table of tables(database)) {
      database.prepare('DELETE FROM sqlite_schema WHERE tbl_name = $table').run({ table })
    }
  } finally {
    // Reads the schema again, so that the old tables are forgotten by this connection too.
    database.pragma('writable_schema = RESET')
  }
  database.exec(search)
  database.exec(searchBeginnings)
  database.exec(searchMerging)
}

const tables = (database: Database): string[] =>
  database
    .prepare('SELECT DISTINCT tbl_name AS name FROM sqlite_schema')
    .all()
    .map(({ name }) => String(name))
    .filter(isOfSearch)
