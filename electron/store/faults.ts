const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  // Opening a file that cannot be opened is the one error that comes without a code.
  if (error.message.includes('unable to open database file')) return 'SQLITE_CANTOPEN'
  return 'code' in error ? String(error.code) : ''
}

/**
 * A page that does not read as it was written. The connection answers nothing after it; a query that
 * was under way says no more than "SQL logic error".
 */
export const isDamage = (error: unknown): boolean =>
  /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error)) ||
  (error instanceof Error && error.message.includes('SQL logic error'))

/** A disk that is full, broken or read-only. What was there stays. */
export const isWriteFailure = (error: unknown): boolean =>
  /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY)/.test(codeOf(error))

/** A disk that answers no more, such as a network drive that went: its handles stay dead after it. */
export const isGone = (error: unknown): boolean => /^SQLITE_(IOERR|CANTOPEN)/.test(codeOf(error))

/** Anything that the database itself refused. */
export const isOfSqlite = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_')
