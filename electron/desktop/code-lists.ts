import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail } from '../../templates/model/result.ts'
import { largestCodeList } from '../contract/code-list-views.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'

/** A code list that the person chooses; it is read and judged in the data process. */
export const codeListAnswers = (
  core: AskCore,
  dialogs: Pick<Dialogs, 'chooseCodeList'>,
): DesktopAnswers<'codes.import'> => ({
  'codes.import': async () => {
    const path = await dialogs.chooseCodeList()
    if (path === null) return fail('cancelled')
    const bytes = await bytesOf(path)
    if (!bytes) return fail('cannotRead')
    return core('codes.importBytes', { bytes, fileName: basename(path).slice(0, 200) })
  },
})

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    if ((await stat(path)).size > largestCodeList) return null
    return new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}
