import type { Database } from '@signalapp/sqlcipher'
import type { TryRead } from './reading.ts'

/** A table, or one of its indexes, with the columns in whose order it lies on the disk. */
interface Walk {
  readonly table: string
  readonly key: readonly string[]
  /** The index that is read in the place of the rows. */
  readonly index?: string
}

/** Tables that grow with all that is written, too long to be read while somebody types. */
const walks: readonly Walk[] = [
  { table: 'passages', key: ['passage_no'] },
  { table: 'passages', key: ['case_no', 'place'], index: 'sqlite_autoindex_passages_1' },
  ...['passage_words', 'passage_insides'].flatMap((index) => [
    { table: `${index}_data`, key: ['id'] },
    { table: `${index}_docsize`, key: ['id'] },
  ]),
  { table: 'views', key: ['case_id', 'part'] },
]

/** Rows that are read between two breaths: a few milliseconds' worth of the largest. */
const stretch = 64

/**
 * Whether every page of a table and of its indexes reads.
 *
 * @param breathe awaited between stretches of a long table, so that whoever edits is answered
 */
export async function isTableSound(
  tryRead: TryRead,
  table: string,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const long = walks.filter((walk) => walk.table === table)
  if (long.length === 0) return isShortTableSound(tryRead, table)
  for (const walk of long) if (!(await isWalked(tryRead, walk, breathe))) return false
  return true
}

function isShortTableSound(tryRead: TryRead, table: string): boolean {
  const said = tryRead((database) =>
    database.pragma(`quick_check('${table.replaceAll("'", "''")}')`),
  )
  return said?.[0]?.quick_check === 'ok'
}

async function isWalked(
  tryRead: TryRead,
  walk: Walk,
  breathe: () => Promise<void>,
): Promise<boolean> {
  for (let last: Row | undefined; ; ) {
    const rows = tryRead((database) => rowsAfter(database, walk, last))
    if (!rows) return false
    last = rows.at(-1)
    await breathe()
    if (rows.length < stretch) return true
  }
}

type Row = ReturnType<ReturnType<Database['prepare']>['all']>[number]

/** All of each row, for a page is authenticated only by being read. */
function rowsAfter(database: Database, { table, key, index }: Walk, last?: Row): Row[] {
  const columns = key.join(', ')
  const after = last ? `WHERE (${columns}) > (${key.map((column) => `$${column}`).join(', ')})` : ''
  const statement = database.prepare(
    `SELECT ${index ? columns : '*'} FROM ${table} ${index ? `INDEXED BY ${index}` : ''} ${after}
     ORDER BY ${columns} LIMIT ${stretch}`,
  )
  return statement.all(
    last && Object.fromEntries(key.map((column) => [column, last[column] ?? null])),
  )
}
