/** A backup as far as it matters for letting old ones go. */
export interface Dated {
  readonly id: string
  /** ISO date-time. */
  readonly madeAt: string
  /** Whether every record in it read as it was written when it was made. */
  readonly isSound: boolean
}

/** How many are kept: of one day, one of each of so many days, one of each of so many months. */
export const keptToday = 10
export const keptDays = 14
export const keptMonths = 12

/**
 * Which backups are let go: all but the ten latest of today, the latest of each of the last 14 days
 * on which there is one, and the latest of each of the last 12 such months.
 *
 * Days and months are those that have backups, not those of the calendar: neither a long holiday
 * nor a clock that has jumped makes all backups old at once. `justMade` always stays, whatever the
 * clock says; so does the latest sound one. A damaged backup never takes a sound one's place: only
 * the latest damaged one stays, and only while it is later than all sound ones.
 */
export function outdated(backups: readonly Dated[], justMade: string): readonly string[] {
  const latestFirst = backups.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
  const sound = latestFirst.filter(({ isSound }) => isSound)
  const [latest] = latestFirst
  const kept = new Set([
    justMade,
    ...(latest ? [latest.id] : []),
    ...ids(ofLatestDay(sound).slice(0, keptToday)),
    ...ids(firstOfEach(sound, dayOf).slice(0, keptDays)),
    ...ids(firstOfEach(sound, monthOf).slice(0, keptMonths)),
  ])
  return ids(backups).filter((id) => !kept.has(id))
}

const ids = (backups: readonly Dated[]): string[] => backups.map(({ id }) => id)

function ofLatestDay(sound: readonly Dated[]): Dated[] {
  const [latest] = sound
  return latest ? sound.filter((backup) => dayOf(backup) === dayOf(latest)) : []
}

function firstOfEach(backups: readonly Dated[], period: (backup: Dated) => string): Dated[] {
  const found = new Map<string, Dated>()
  for (const backup of backups) if (!found.has(period(backup))) found.set(period(backup), backup)
  return [...found.values()]
}

/** The day by the person's own clock, as YYYY-MM-DD. */
function dayOf({ madeAt }: Dated): string {
  const at = new Date(madeAt)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
const monthOf = (backup: Dated): string => dayOf(backup).slice(0, 7)
