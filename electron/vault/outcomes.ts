/** SQLite's and the system's codes for a disk that is full, broken, read-only or out of reach. */
const writeFailures =
  /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|ENOSPC|EIO|EROFS|EACCES|EPERM|EDQUOT|ENOTDIR|EMFILE)/
const damage = /^SQLITE_(NOTADB|CORRUPT)/

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  // Opening a file that cannot be opened is the one error that comes without a code.
  if (error.message.includes('unable to open database file')) return 'SQLITE_CANTOPEN'
  return 'code' in error ? String(error.code) : ''
}

/** What went wrong with the vault's files, or `null` when the error is a defect of ours. */
export function fileOutcome(error: unknown): 'vaultInUse' | 'vaultDamaged' | 'cannotWrite' | null {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_BUSY')) return 'vaultInUse'
  if (damage.test(code)) return 'vaultDamaged'
  return writeFailures.test(code) ? 'cannotWrite' : null
}
