import { readFile, stat } from 'node:fs/promises'
import {
  type Fault,
  largestFile,
  type ReadCaseFile,
  readCaseFile,
} from '../../templates/case/read-case-file.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { wording } from './wording.ts'

export type CaseInput = ReadCaseFile

/** No encoding of one character takes more bytes. */
const mostBytes = 4 * largestFile

/**
 * Reads a case from disk. Fails with `usage` and a clause when there is no such file to read, with
 * `faults` when its content is not a case.
 */
export async function readCase(
  path: string,
): Promise<Result<CaseInput, 'usage', string> | Result<CaseInput, 'faults', readonly Fault[]>> {
  const read = await readBytes(path)
  if (!read.ok) return read
  const bytes = read.value
  if (bytes === null) return wholeFile(`more than ${mostBytes} bytes`, `fileUpTo:${largestFile}`)
  const text = decode(bytes)
  if (text === undefined) return wholeFile('bytes that are not UTF-8', 'utf8')
  return readCaseFile(text)
}

const wholeFile = (found: string, expected: string) =>
  fail('faults', [{ place: '', found, expected }] as const)

/** The bytes, or `null` for a file that is too large to be a case. */
async function readBytes(path: string) {
  try {
    const { size } = await stat(path)
    return ok(size > mostBytes ? null : await readFile(path))
  } catch (error) {
    return fail('usage', reasonOf(path, (error as NodeJS.ErrnoException).code ?? String(error)))
  }
}

function reasonOf(path: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return wording.noSuchFile(path)
  return code === 'EISDIR' ? wording.fileIsFolder(path) : wording.unreadable(path, code)
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
