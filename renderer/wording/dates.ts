import type { Language } from '../../templates/model/blocks.ts'

/** Dates and times as they are read: 24.4.2026, klo 14.32. */
export interface DateWords {
  readonly date: (iso: string) => string
  /** Day and month without the year: 24.4. */
  readonly day: (iso: string) => string
  readonly time: (iso: string) => string
  readonly isToday: (iso: string) => boolean
}

/**
 * Dates are written in every language as their boxes take them, day first and with full stops: one
 * screen must not show 24.4. and 4/24. Only the clock differs.
 */
const locales: Readonly<Record<Language, { readonly date: string; readonly time: string }>> = {
  fi: { date: 'fi-FI', time: 'fi-FI' },
  // Chromium knows no Swedish of Finland: its sv-FI would read 2026-04-24 and 14:32.
  sv: { date: 'fi-FI', time: 'fi-FI' },
  en: { date: 'fi-FI', time: 'en-GB' },
}

export function dateWords(language: Language, now: () => Date = () => new Date()): DateWords {
  const locale = locales[language].date
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' })
  const clock = new Intl.DateTimeFormat(locales[language].time, {
    hour: 'numeric',
    minute: '2-digit',
  })
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
