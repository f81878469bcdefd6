/** Dates and times as they are read: 24.4.2026, klo 14.32. */
export interface DateWords {
  readonly date: (iso: string) => string
  /** Day and month without the year: 24.4. */
  readonly day: (iso: string) => string
  readonly time: (iso: string) => string
  readonly isToday: (iso: string) => boolean
}

export function dateWords(locale: string, now: () => Date = () => new Date()): DateWords {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' })
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })
  return {
    date: (iso) => day.format(atNoonIfDate(iso)),
    day: (iso) => short.format(atNoonIfDate(iso)),
    time: (iso) => clock.format(new Date(iso)),
    isToday: (iso) => day.format(atNoonIfDate(iso)) === day.format(now()),
  }
}

/** A bare date would be midnight UTC, which is yesterday west of Greenwich. */
const atNoonIfDate = (iso: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T12:00:00` : iso)

/** Today as an ISO date where the person is. */
export function todayIso(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
