import { ok } from '../../templates/model/result.ts'
import type { Works } from './handlers.ts'

/** What the main process tells of files that it has written and papers that it has shown for printing. */
export const fileCalls: Works<'content.left'> = {
  'content.left': async ({ acts }, written) => {
    switch (written.what) {
      case 'case':
        await acts.note('case.exported', written.caseId)
        break
      case 'calendar':
        await acts.note('calendar.saved', written.caseId)
        break
      case 'recoverySheet':
        await acts.note('key.recoverySaved')
        break
      case 'recoveryPaper':
        await acts.note('key.recoveryPrinted')
        break
      case 'paper':
        await acts.note('document.printed', written.caseId, { of: stateOf(written.version) })
        break
      case 'documents': {
        const { caseId, version, count } = written
        await acts.note('document.saved', caseId, {
          of: stateOf(version),
          files: count,
        })
      }
    }
    return ok(null)
  },
}

const stateOf = (version: string | null) => (version === null ? 'draft' : 'signed')
