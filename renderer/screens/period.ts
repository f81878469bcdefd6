import { isIsoDate } from '../../templates/model/checks.ts'
import { useDates } from '../wording/wording.tsx'

/** 2.2.–24.4.2026; years are said twice only when they differ; what is not known is left out. */
export function usePeriod(start: string, end: string): string {
  const { date } = useDates()
  const [from, to] = [start, end].map((iso) => (isIsoDate(iso) ? date(iso) : ''))
  if (!from || !to) return from ? `${from}–` : to ? `–${to}` : ''
  const sameYear = start.slice(0, 4) === end.slice(0, 4)
  return `${sameYear ? from.replace(/\d{4}$/, '') : from}–${to}`
}
