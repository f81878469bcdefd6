import type { Database } from '@signalapp/sqlcipher'
import { type CaseFile, chunksPerFile } from './files.ts'

/** Which files a case needs as it stands. */
export interface NeededFiles {
  /** SHA-256 in hex. */
  readonly files: readonly string[]
  /** ISO date-time: since then the others are not needed. */
  readonly at: string
}

const key = (sha256: string) => new Uint8Array(Buffer.from(sha256, 'hex'))

/** Remembers since when a case has not needed each of its other files. */
export function markUnneeded(database: Database, caseId: string, needed: NeededFiles): void {
  database
    .prepare(
      `UPDATE case_files SET unneeded_since = coalesce(unneeded_since, $at) WHERE case_id = $caseId`,
    )
    .run({ caseId, at: needed.at })
  const isNeeded = database.prepare(
    'UPDATE case_files SET unneeded_since = NULL WHERE case_id = $caseId AND sha256 = $key',
  )
  for (const sha256 of needed.files) isNeeded.run({ caseId, key: key(sha256) })
}

/** Files that their cases have not needed since before then. */
export const unneededBefore = (database: Database, before: string): CaseFile[] =>
  database
    .prepare('SELECT case_id, sha256 FROM case_files WHERE unneeded_since < $before')
    .all({ before })
    .map((row) => ({
      caseId: String(row.case_id),
      sha256: Buffer.from(row.sha256 as Uint8Array).toString('hex'),
    }))

/**
 * Lets a case's file go, and erases its content when no other case has it: SQLite overwrites what
 * is deleted (secure_delete).
 */
export function letFileGo(database: Database, { caseId, sha256 }: CaseFile): void {
  const named = { key: key(sha256) }
  database
    .prepare('DELETE FROM case_files WHERE case_id = $caseId AND sha256 = $key')
    .run({ caseId, ...named })
  const left = database.prepare('SELECT count(*) AS n FROM case_files WHERE sha256 = $key')
  if (Number(left.get(named)?.n) > 0) return
  const file = database.prepare('SELECT file_no FROM files WHERE sha256 = $key').get(named)
  if (!file) return
  eraseChunks(database, Number(file.file_no))
  database.prepare('DELETE FROM files WHERE sha256 = $key').run(named)
}

function eraseChunks(database: Database, fileNo: number): void {
  database.pragma('secure_delete = ON')
  database.prepare('DELETE FROM file_chunks WHERE chunk_no >= $from AND chunk_no < $to').run({
    from: fileNo * chunksPerFile,
    to: (fileNo + 1) * chunksPerFile,
  })
}
