import type { Language } from '../../templates/model/blocks.ts'
import { fail, ok } from '../../templates/model/result.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import type { Paint, Print } from './documents.ts'
import { recoverySheetName } from './file-names.ts'
import { saveAs } from './save-as.ts'

/** The recovery sheet on paper, or as a file for those who print elsewhere: the same bytes. */
export const recoverySheetAnswers = (
  core: AskCore,
  paint: Paint,
  dialogs: Dialogs,
  print: Print,
  language: () => Language,
): DesktopAnswers<'recovery.save' | 'recovery.print'> => ({
  'recovery.print': async () => {
    const made = await sheetAsPdf(core, paint, language())
    if (!made.ok) return made
    if (!(await print(made.value))) return fail('cannotPrint')
    await core('content.left', { what: 'recoveryPaper' })
    return ok(null)
  },

  'recovery.save': async () => {
    const made = await sheetAsPdf(core, paint, language())
    if (!made.ok) return made
    const saved = await saveAs(dialogs, recoverySheetName, made.value)
    if (saved.ok) await core('content.left', { what: 'recoverySheet' })
    return saved
  },
})

async function sheetAsPdf(core: AskCore, paint: Paint, language: Language) {
  const made = await core('recovery.sheet', {})
  if (!made.ok) return made
  const { fingerprint, groups, person, madeAt } = made.value
  const sheet = { fingerprint, groups, owner: person.name, madeAt, language }
  const bytes = await paint({ kind: 'recovery-sheet', format: 'pdf', sheet })
  return bytes === null ? fail('cannotMake') : ok(bytes)
}
