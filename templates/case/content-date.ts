import { isIsoDate } from '../model/checks.ts'
import type { CaseFile } from './case-file.ts'

/**
 * The day on which the content of a case was last known to be written, by what the case itself
 * tells: signatures, the plan, the end of the period, the consent, observations. For properties of
 * documents made from a file, so that the same file gives the same bytes on every machine.
 *
 * @returns ISO date-time (UTC); the epoch for a case without any date.
 */
export function contentDate(file: CaseFile): string {
  const told = [
    ...(file.signatures ?? []).map(({ date }) => date),
    ...(file.observations ?? []).map(({ date }) => date),
    ...(file.networkMeetingNotes ?? []).map(({ date }) => date),
    file.sharedPlan?.date,
    file.assessment?.periodEnd,
    file.consent?.givenOn,
  ]
  const latest = told
    .filter((date): date is string => date !== undefined && isIsoDate(date))
    .toSorted()
    .at(-1)
  return `${latest ?? '1970-01-01'}T00:00:00.000Z`
}
