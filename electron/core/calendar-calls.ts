import { ok } from '../../templates/model/result.ts'
import { trialPoints } from '../../templates/walk/trial-line.ts'
import type { Works } from './handlers.ts'

/** The days of a case that are still to come, without a word of what they are about. */
export const calendarCalls: Works<'calendar.dates'> = {
  'calendar.dates': async ({ desk }, { caseId, today }) => {
    const opened = await desk.open(caseId)
    if (!opened.ok) return opened
    const content = opened.value.content()
    const points = trialPoints((part) => content[part].answers)
    return ok(
      points
        .filter(({ date, isRecorded }) => date >= today && !isRecorded)
        .map(({ kind, date, time, place }) => ({
          key: [caseId, kind, ...place].join('/'),
          date,
          time,
          kind: kind === 'meeting' ? ('meeting' as const) : ('day' as const),
        })),
    )
  },
}
