import { useTranslations } from 'use-intl'
import { isRecords } from '../../templates/model/answers.ts'
import { useWindow } from '../state/window.ts'
import { useFailureWords } from '../wording/wording.tsx'

/** Writes the open case into a file that the person names, and says what came of it. */
export function useExportCase(): () => Promise<void> {
  const { session, say } = useWindow()
  const t = useTranslations('case')
  const failureWords = useFailureWords()
  return async () => {
    const { openCase } = session.store.get()
    if (!openCase) return
    if (!(await openCase.saveNow())) return say(failureWords('cannotWrite'))
    const outcome = await session.client.call('case.export', { caseId: openCase.caseId })
    if (!outcome.ok) return say(failureWords(outcome.code))
    const { fileName } = outcome.value
    const { attachments } = openCase.answersOf('attachments')
    const isLeftBehind = isRecords(attachments) && attachments.length > 0
    say(t(isLeftBehind ? 'exportedWithout' : 'exported', { fileName }))
  }
}
