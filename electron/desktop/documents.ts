import type { DocumentKind } from '../../templates/documents/kinds.ts'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import type { CoreOutput } from '../contract/core-calls.ts'
import { type NewFile, writeNewFiles } from '../disk/write-files.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import type { PaperTask } from './document-task.ts'
import { documentFileName, type Format } from './file-names.ts'
import { saveAs } from './save-as.ts'

/** Paints one document; null when it cannot be made. */
export type Paint = (task: PaperTask) => Promise<Uint8Array | null>

/** Shows a PDF with the system's dialog for printing it; false when it cannot be shown. */
export type Print = (pdf: Uint8Array) => Promise<boolean>

/** Documents made of the case as it stands, or of a signed version, into files or onto paper. */
export const documentAnswers = (
  core: AskCore,
  paint: Paint,
  dialogs: Dialogs,
  print: Print,
): DesktopAnswers<'document.save' | 'document.saveAll' | 'document.print'> => ({
  'document.print': async ({ caseId, version, document }) => {
    const source = await core('document.source', { caseId, version })
    if (!source.ok) return source
    const made = await paintAll(paint, source.value, [document], ['pdf'])
    if (!made.ok) return made
    const [file] = made.value
    if (!file || !(await print(file.bytes))) return fail('cannotPrint')
    await core('content.left', { what: 'paper', caseId, version })
    return ok(null)
  },

  'document.save': async ({ caseId, version, document, format }) => {
    const source = await core('document.source', { caseId, version })
    if (!source.ok) return source
    const made = await paintAll(paint, source.value, [document], [format])
    if (!made.ok) return made
    const [file] = made.value
    if (!file) return fail('cannotMake')
    const saved = await saveAs(dialogs, file.name, file.bytes)
    if (saved.ok) await core('content.left', { what: 'documents', caseId, version, count: 1 })
    return saved
  },

  'document.saveAll': async ({ caseId, version, documents, formats }) => {
    const source = await core('document.source', { caseId, version })
    if (!source.ok) return source
    const made = await paintAll(paint, source.value, documents, formats)
    if (!made.ok) return made
    const folder = await dialogs.chooseFolder('documents')
    if (folder === null) return fail('cancelled')
    let fileNames: readonly string[]
    try {
      fileNames = await writeNewFiles(folder, made.value)
    } catch {
      return fail('cannotWrite')
    }
    await core('content.left', { what: 'documents', caseId, version, count: fileNames.length })
    return ok({ fileNames })
  },
})

/** All bytes are made before a file is written: nobody gets half of what they asked for. */
async function paintAll(
  paint: Paint,
  source: CoreOutput<'document.source'>,
  kinds: readonly DocumentKind[],
  formats: readonly Format[],
): Promise<Result<readonly NewFile[], 'cannotMake'>> {
  const files: NewFile[] = []
  // A signed version gives the same bytes whenever it is made.
  const modified = source.signed?.signedAt ?? new Date().toISOString()
  for (const kind of kinds) {
    for (const format of formats) {
      const bytes = await paint({ kind, format, source, modified })
      if (bytes === null) return fail('cannotMake')
      files.push({ name: documentFileName(kind, format), bytes })
    }
  }
  return ok(files)
}
