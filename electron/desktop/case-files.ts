import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, ok } from '../../templates/model/result.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import { caseFileName } from './file-names.ts'
import { writeFileWhole } from './write-files.ts'

/** Hundreds of times a long case; a larger file is something else than a case. */
const largestCaseFile = 50 * 1024 * 1024

/** Cases in and out as files in the public format. */
export const caseFileAnswers = (
  core: AskCore,
  dialogs: Dialogs,
): DesktopAnswers<'case.import' | 'case.export'> => ({
  'case.import': async () => {
    const path = await dialogs.chooseCaseFile()
    if (path === null) return fail('cancelled')
    const text = await readText(path)
    return text === null ? fail('cannotRead') : core('case.importText', { text })
  },

  'case.export': async ({ caseId }) => {
    const made = await core('case.fileText', { caseId })
    if (!made.ok) return made
    const path = await dialogs.chooseWhereToSave(caseFileName)
    if (path === null) return fail('cancelled')
    try {
      await writeFileWhole(path, made.value.text)
    } catch {
      return fail('cannotWrite')
    }
    await core('content.left', { what: 'case', caseId })
    return ok({ fileName: basename(path) })
  },
})

/** The text of a file, or null for one that cannot be read, is too large or is not UTF-8. */
async function readText(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > largestCaseFile) return null
    // Decodes strictly: a broken letter must be refused here, not imported as a replacement sign.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch {
    return null
  }
}
