import { createHash } from 'node:crypto'
import type { Database } from '@signalapp/sqlcipher'
import type { TryRead } from './reading.ts'

/** A file as it is kept: nothing is known of it here but its content. */
export interface StoredFile {
  /** SHA-256 of the content, in hex: the name by which it is found again. */
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** That a case needs a file. */
export interface CaseFile {
  readonly caseId: string
  readonly sha256: string
}

/** Small enough that whoever types waits for no more than one of them to be read. In bytes. */
const chunkLength = 512 * 1024
/** Room for the chunks of one file in the numbers of all chunks: half a gigabyte. */
export const chunksPerFile = 2 ** 10

export const hashOfFile = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/**
 * Writes a file in the place of one of the same name that no longer reads, if there is any. What
 * was left of that one stays: a damaged page cannot even be let go.
 */
export function writeFile(database: Database, { sha256, bytes }: StoredFile): void {
  const no = nextFileNo(database)
  database
    .prepare('INSERT OR REPLACE INTO files (file_no, sha256, bytes) VALUES ($no, $key, $length)')
    .run({ no, key: blob(sha256), length: bytes.length })
  const add = database.prepare('INSERT INTO file_chunks (chunk_no, bytes) VALUES ($n, $chunk)')
  for (let at = 0, n = no * chunksPerFile; at < bytes.length; at += chunkLength, n += 1) {
    add.run({ n, chunk: bytes.slice(at, at + chunkLength) })
  }
}

/** Numbers of chunks that nobody counts any more are not used again either. */
function nextFileNo(database: Database): number {
  const file = database.prepare('SELECT max(file_no) AS n FROM files').get()
  const chunk = database.prepare('SELECT max(chunk_no) AS n FROM file_chunks').get()
  return Math.max(Number(file?.n ?? 0), Math.floor(Number(chunk?.n ?? 0) / chunksPerFile)) + 1
}

/** Says that a case needs a file. */
export function linkFile(database: Database, { caseId, sha256 }: CaseFile): void {
  database
    .prepare('INSERT OR IGNORE INTO case_files (case_id, sha256) VALUES ($caseId, $key)')
    .run({ caseId, key: blob(sha256) })
}

/** What there is of a file's content, to be held against its hash; `null` when there is no such file. */
export function readFile(database: Database, sha256: string): Uint8Array | null {
  const file = fileRow(database, sha256)
  if (!file) return null
  const bytes = new Uint8Array(file.bytes)
  let at = 0
  for (let n = 0; at < file.bytes; n += 1) {
    const chunk = chunkOf(database, file.no, n)
    if (!chunk || at + chunk.length > file.bytes) return bytes.subarray(0, at)
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Whether a file reads whole and gives its hash. Never holds more of it than a chunk. */
export async function isFileSound(
  tryRead: TryRead,
  sha256: string,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const file = tryRead((database) => fileRow(database, sha256))
  if (!file) return false
  const hash = createHash('sha256')
  for (let n = 0; n * chunkLength < file.bytes; n += 1) {
    const chunk = tryRead((database) => chunkOf(database, file.no, n))
    if (!chunk) return false
    hash.update(chunk)
    await breathe()
  }
  return hash.digest('hex') === sha256
}

export const filesOfCase = (database: Database, caseId: string): string[] =>
  database
    .prepare('SELECT sha256 FROM case_files WHERE case_id = $caseId ORDER BY sha256')
    .all({ caseId })
    .map((row) => hex(row.sha256))

export const allCaseFiles = (database: Database): CaseFile[] =>
  database
    .prepare('SELECT case_id, sha256 FROM case_files ORDER BY case_id, sha256')
    .all()
    .map((row) => ({ caseId: String(row.case_id), sha256: hex(row.sha256) }))

function fileRow(database: Database, sha256: string): { no: number; bytes: number } | null {
  const row = database
    .prepare('SELECT file_no, bytes FROM files WHERE sha256 = $key')
    .get({ key: blob(sha256) })
  return row ? { no: Number(row.file_no), bytes: Number(row.bytes) } : null
}

function chunkOf(database: Database, no: number, n: number): Uint8Array | null {
  const row = database
    .prepare('SELECT bytes FROM file_chunks WHERE chunk_no = $n')
    .get({ n: no * chunksPerFile + n })
  return row ? (row.bytes as Uint8Array) : null
}

const blob = (sha256: string) => new Uint8Array(Buffer.from(sha256, 'hex'))
const hex = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString('hex')
