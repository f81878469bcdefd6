import { basename } from 'node:path'
import { fail, ok, type Result } from '../../templates/model/result.ts'
import { writeFileWhole } from '../disk/write-files.ts'
import type { Dialogs } from './answers.ts'

/** Writes bytes where the person wants them, under a name that says what they are. */
export async function saveAs(
  dialogs: Pick<Dialogs, 'chooseWhereToSave'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ fileName: string }, 'cancelled' | 'cannotWrite'>> {
  const path = await dialogs.chooseWhereToSave(name)
  if (path === null) return fail('cancelled')
  try {
    await writeFileWhole(path, bytes)
    return ok({ fileName: basename(path) })
  } catch {
    return fail('cannotWrite')
  }
}
