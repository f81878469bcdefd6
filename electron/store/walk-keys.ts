import type { TryRead } from './reading.ts'

/** Where keys stand: a table, the column that tells its rows apart, and which of its rows are meant. */
export interface Keyed {
  readonly table: string
  readonly column: string
  /** Names columns and the values that they must have. */
  readonly where?: Readonly<Record<string, string>>
  /** From how many places in between to look once there is damage: 256 where that is worth it. */
  readonly places?: 16 | 256
}

/** A key as SQLite gives it. */
type Key = string | Uint8Array<ArrayBuffer>

const hexDigits = '0123456789abcdef'
const twoDigits = [...hexDigits].flatMap((one) => [...hexDigits].map((other) => one + other))
const placesOf = { 16: [...hexDigits].map((digit) => `${digit}0`), 256: twoDigits } as const

/**
 * Every key that still reads. A damaged page ends a walk, so each table is walked from both ends,
 * and where that met damage, both ways from places in between: ids and hashes are random, so they lie
 * evenly.
 */
export function walkKeys(tryRead: TryRead, keyed: Keyed): Key[] {
  const found = new Map<string, Key>()
  const walk = (towards: '>' | '<', from: Key | null): boolean => {
    for (let at = from; ; ) {
      const next = nextKey(tryRead, keyed, towards, at)
      if (next === 'damaged') return false
      if (next === null || found.has(textOf(next))) return true
      found.set(textOf(next), next)
      at = next
    }
  }
  const areAllRead = [walk('>', null), walk('<', null)].every(Boolean)
  if (!areAllRead && (found.size > 0 || keyed.places !== 16)) {
    const isBlob = [...found.values()].some((key) => typeof key !== 'string')
    for (const digits of placesOf[keyed.places ?? 256]) {
      const from = isBlob ? new Uint8Array(Buffer.from(digits, 'hex')) : digits
      walk('>', from)
      walk('<', from)
    }
  }
  return [...found.values()]
}

const textOf = (key: Key): string =>
  typeof key === 'string' ? key : Buffer.from(key).toString('hex')

function nextKey(
  tryRead: TryRead,
  { table, column, where = {} }: Keyed,
  towards: '>' | '<',
  from: Key | null,
): Key | null | 'damaged' {
  const asked = Object.keys(where).map((name) => `${name} = $${name}`)
  if (from !== null) asked.push(`${column} ${towards} $from`)
  const order = towards === '>' ? 'ASC' : 'DESC'
  const sql = `SELECT ${column} AS key FROM ${table}
    ${asked.length > 0 ? `WHERE ${asked.join(' AND ')}` : ''}
    ORDER BY ${column} ${order} LIMIT 1`
  const named = { ...where, ...(from !== null && { from }) }
  const values = asked.length > 0 ? named : undefined
  const read = tryRead((database) => ({ row: database.prepare(sql).get(values) ?? null }))
  if (!read) return 'damaged'
  const key = read.row?.key
  if (key instanceof Uint8Array) return new Uint8Array(key)
  return typeof key === 'string' ? key : null
}
