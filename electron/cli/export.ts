import { contentDate } from '../../templates/case/content-date.ts'
import { documentModel } from '../../templates/documents/index.ts'
import type { DocumentModel } from '../../templates/model/blocks.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { type NewFile, writeOverFiles } from '../disk/write-files.ts'
import type { ExportCommand, Format } from './arguments.ts'
import type { CaseInput } from './case-input.ts'
import { kindOf } from './files.ts'
import { wording } from './wording.ts'

/** One painter a format, and one that locks a finished PDF. */
export type Paint = Readonly<Record<Format, (model: DocumentModel) => Promise<Uint8Array>>> & {
  readonly protect: (pdf: Uint8Array, passphrase: string) => Promise<Uint8Array>
}

/**
 * Makes the documents of a case as drafts: all bytes first, then all files. File names tell the
 * kind of document only, because being a client is itself a secret. With a passphrase each PDF
 * has a copy beside it that opens with it only.
 *
 * @returns the paths written; fails with a line for the person, and then nothing has been written.
 */
export async function exportDocuments(
  command: ExportCommand,
  input: CaseInput,
  painters: () => Promise<Paint>,
  passphrase?: string,
): Promise<Result<readonly string[], 'notMade', string>> {
  const painted = await paintAll(command, input, painters, passphrase)
  if (!painted.ok) return painted
  try {
    return ok(await writeOverFiles(command.folder, painted.value, isFolder))
  } catch (error) {
    return fail('notMade', wording.notWritten(command.folder, reasonOf(error)))
  }
}

async function paintAll(
  { documents, formats, language }: ExportCommand,
  { file }: CaseInput,
  painters: () => Promise<Paint>,
  passphrase: string | undefined,
): Promise<Result<readonly NewFile[], 'notMade', string>> {
  const made: NewFile[] = []
  const modified = contentDate(file)
  let name = 'the documents'
  try {
    const paint = await painters()
    for (const kind of documents) {
      const model = documentModel(kind, file, { language, state: { kind: 'draft' }, modified })
      for (const format of formats) {
        name = `${kind}.${format}`
        const bytes = await paint[format](model)
        made.push({ name, bytes })
        if (format !== 'pdf' || passphrase === undefined) continue
        name = `${kind}.protected.pdf`
        made.push({ name, bytes: await paint.protect(bytes, passphrase) })
      }
    }
    return ok(made)
  } catch (error) {
    return fail('notMade', wording.notPainted(name, reasonOf(error)))
  }
}

const isFolder = async (path: string) => (await kindOf(path)) === 'folder'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
