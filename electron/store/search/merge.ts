import type { Database } from '@signalapp/sqlcipher'

/** The two full-text indexes over the passages. */
const indexes = ['passage_words', 'passage_insides'] as const

/**
 * Puts pieces of the indexes together, about so many pages of each; false when nothing was left to
 * put together. A search looks into every piece, so fewer are quicker.
 */
export function mergeIndexes(database: Database, pages: number): boolean {
  const before = rowsChanged(database)
  for (const index of indexes) {
    database
      .prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('merge', $pages)`)
      .run({ pages })
  }
  // The command itself counts as one row for each index, whether or not it did anything.
  return rowsChanged(database) - before > indexes.length
}

const rowsChanged = (database: Database): number =>
  Number(database.prepare('SELECT total_changes() AS n').get()?.n)
