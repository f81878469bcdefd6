import { createHash } from 'node:crypto'
import type { CalendarDate } from '../contract/views.ts'

/** What stands in the calendar beside a date. */
export interface CalendarWords {
  readonly meeting: string
  readonly day: string
}

/**
 * Dates as a calendar file (RFC 5545). Calendars are shared, synchronised and shown on doors, and
 * being a client is itself a secret: nothing in it tells of whom, with whom, where or in which
 * service, and no name of ours stands in it.
 *
 * @param now ISO date-time
 */
export function calendarText(
  dates: readonly CalendarDate[],
  words: CalendarWords,
  now: string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//calendar//1.0//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...dates.flatMap((date) => eventOf(date, words, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

function eventOf({ key, date, time, kind }: CalendarDate, words: CalendarWords, now: string) {
  const clock = clockOf(time)
  return [
    'BEGIN:VEVENT',
    `UID:${createHash('sha256').update(key).digest('hex').slice(0, 32)}`,
    `DTSTAMP:${now.replace(/[-:]/g, '').slice(0, 15)}Z`,
    // Without a zone: the hour is the same wherever the calendar is read.
    clock ? `DTSTART:${plain(date)}T${clock}00` : `DTSTART;VALUE=DATE:${plain(date)}`,
    ...(clock ? ['DURATION:PT1H'] : []),
    `SUMMARY:${escaped(kind === 'meeting' ? words.meeting : words.day)}`,
    'CLASS:PRIVATE',
    `TRANSP:${clock ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ]
}

/** 13, 13.30, klo 9:05 or 13–14.30 → 1300, 1330, 0905, 1300; nothing for what is no hour. */
export function clockOf(time: string): string | null {
  const [, hour, minute = '00'] = /(?:^|\D)(\d{1,2})(?:[.:](\d{2}))?(?!\d)/.exec(time) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}${minute}`
}

const plain = (date: string): string => date.replaceAll('-', '')

const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`)
