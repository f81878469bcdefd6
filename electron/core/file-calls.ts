import { ok } from '../../templates/model/result.ts'
import type { Works } from './handlers.ts'

/** What the main process tells of files and papers that have left. */
export const fileCalls: Works<'files.written'> = {
  'files.written': async ({ acts }, written) => {
    switch (written.what) {
      case 'case':
        await acts.note('case.exported', written.caseId)
        break
      case 'recoverySheet':
        await acts.note('key.recoverySaved')
        break
      case 'printed':
        await acts.note('document.printed', written.caseId, {
          of: written.version === null ? 'draft' : 'signed',
        })
        break
      case 'documents': {
        const { caseId, version, count } = written
        await acts.note('document.saved', caseId, {
          of: version === null ? 'draft' : 'signed',
          files: count,
        })
      }
    }
    return ok(null)
  },
}
