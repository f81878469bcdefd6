import { isIsoDate } from '../../model/checks.ts'

/** How one language writes dates; days and months are numbers without leading zeros. */
export interface DateWording {
  readonly full: (day: number, month: number, year: number) => string
  /** The beginning of a period whose end tells the year. */
  readonly withoutYear: (day: number, month: number) => string
  readonly between: (start: string, end: string) => string
  readonly from: (start: string) => string
  readonly until: (end: string) => string
  /** A day with its time of day, which stays as it was typed; and the time alone. */
  readonly at: (day: string, time: string) => string
  readonly timeOnly: (time: string) => string
}

/** A date as people read it. What is not a date stays as it was typed, so that it can be seen. */
export function dateText(iso: string | undefined, wording: DateWording): string {
  const date = partsOf(iso)
  return date ? wording.full(date.day, date.month, date.year) : (iso ?? '').trim()
}

/** "2.2.–24.4.2026": the year once when it is the same; open at the end that is not known. */
export function periodText(
  start: string | undefined,
  end: string | undefined,
  wording: DateWording,
): string {
  const [from, to] = [partsOf(start), partsOf(end)]
  const [fromText, toText] = [dateText(start, wording), dateText(end, wording)]
  if (!fromText) return toText && wording.until(toText)
  if (!toText) return wording.from(fromText)
  const sameYear = from && to && from.year === to.year
  return wording.between(sameYear ? wording.withoutYear(from.day, from.month) : fromText, toText)
}

/** "11.6.2026 klo 10.00": when people meet, as far as it is known. */
export function momentText(
  iso: string | undefined,
  time: string | undefined,
  wording: DateWording,
): string {
  const day = dateText(iso, wording)
  const hour = time?.trim() ?? ''
  return day && hour ? wording.at(day, hour) : day || (hour && wording.timeOnly(hour))
}

/** "1/2026", or an empty string where there is no date. */
export function monthText(iso: string | undefined): string {
  const date = partsOf(iso)
  return date ? `${date.month}/${date.year}` : ''
}

/** Earliest first; what has no date keeps its order at the end. */
export const byDate = <T extends { readonly date?: string }>(items: readonly T[]): T[] =>
  items.toSorted((one, other) => compare(one.date || '\uffff', other.date || '\uffff'))

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function partsOf(iso: string | undefined) {
  const text = iso?.slice(0, 10) ?? ''
  if (!isIsoDate(text)) return undefined
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return { year, month, day }
}
