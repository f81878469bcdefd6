import type { BrowserWindow } from 'electron'
import { ok } from '../../templates/model/result.ts'
import type { DesktopAnswers } from './answers.ts'
import type { NoteWindow } from './note-window.ts'

/** What our windows ask of each other and of the screen. */
export const windowAnswers = (
  main: BrowserWindow,
  note: NoteWindow,
): DesktopAnswers<'note.open' | 'main.show' | 'main.fullScreen'> => ({
  'note.open': async ({ caseId }) => {
    note.open(caseId)
    return ok(null)
  },
  'main.show': async () => {
    if (main.isMinimized()) main.restore()
    main.show()
    main.focus()
    return ok(null)
  },
  'main.fullScreen': async ({ isOn }) => {
    main.setFullScreen(isOn)
    return ok(null)
  },
})
