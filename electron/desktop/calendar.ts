import { basename } from 'node:path'
import { fail, ok } from '../../templates/model/result.ts'
import { writeFileWhole } from '../disk/write-files.ts'
import type { AskCore, DesktopAnswers, Dialogs } from './answers.ts'
import { type CalendarWords, calendarText } from './calendar-text.ts'
import { calendarFileName } from './file-names.ts'

/** Dates that are still to come, as a file for any calendar. */
export const calendarAnswers = (
  core: AskCore,
  dialogs: Dialogs,
  words: () => CalendarWords,
): DesktopAnswers<'calendar.save'> => ({
  'calendar.save': async ({ caseId, today }) => {
    const made = await core('calendar.dates', { caseId, today })
    if (!made.ok) return made
    if (made.value.length === 0) return fail('nothingToCome')
    const path = await dialogs.chooseWhereToSave(calendarFileName)
    if (path === null) return fail('cancelled')
    try {
      await writeFileWhole(path, calendarText(made.value, words(), new Date().toISOString()))
    } catch {
      return fail('cannotWrite')
    }
    await core('content.left', { what: 'calendar', caseId })
    return ok({ fileName: basename(path) })
  },
})
