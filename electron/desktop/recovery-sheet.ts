import { basename } from 'node:path'
import type { Language } from '../../templates/model/blocks.ts'
import { fail, ok } from '../../templates/model/result.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import type { Paint } from './documents.ts'
import { recoverySheetName } from './file-names.ts'
import { writeFileWhole } from './write-files.ts'

/** The recovery sheet as a file, for those who print elsewhere. */
export const recoverySheetAnswers = (
  core: AskCore,
  paint: Paint,
  dialogs: Dialogs,
  language: () => Language,
): DesktopAnswers<'recovery.save'> => ({
  'recovery.save': async () => {
    const made = await core('recovery.sheet', {})
    if (!made.ok) return made
    const { fingerprint, groups, person, madeAt } = made.value
    const sheet = { fingerprint, groups, owner: person.name, madeAt, language: language() }
    const bytes = await paint({ kind: 'recovery-sheet', format: 'pdf', sheet })
    if (bytes === null) return fail('cannotMake')
    const path = await dialogs.chooseWhereToSave(recoverySheetName)
    if (path === null) return fail('cancelled')
    try {
      await writeFileWhole(path, bytes)
      return ok({ fileName: basename(path) })
    } catch {
      return fail('cannotWrite')
    }
  },
})
