import type { CheckName } from './fields.ts'

const identityCodeLetters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
/** Century signs, those taken into use in 2023 included (Government Decree 1301/2022). */
const centuries: Record<string, number> = Object.fromEntries([
  ['+', 1800],
  ...[...'-YXWVU'].map((sign) => [sign, 1900]),
  ...[...'ABCDEF'].map((sign) => [sign, 2000]),
])

/**
 * A Finnish personal identity code: DDMMYY, century sign, individual number, check character
 * (the nine digits modulo 31). The artificial range 900–999 is accepted as well.
 */
export function isPersonalIdentityCode(code: string): boolean {
  const match = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])$/.exec(code)
  if (!match) return false
  const [, day = '', month = '', year = '', sign = '', individual = '', check = ''] = match
  const century = centuries[sign]
  if (century === undefined) return false
  const isoDate = `${century + Number(year)}-${month}-${day}`
  const remainder = Number(day + month + year + individual) % 31
  return isIsoDate(isoDate) && identityCodeLetters[remainder] === check
}

/** A calendar date as YYYY-MM-DD that really exists. */
export function isIsoDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const made = new Date(Date.UTC(year, month - 1, day))
  made.setUTCFullYear(year)
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}

/** Loose on purpose: catches slips of the finger, not every address the standards forbid. */
export const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)

/**
 * An ICF code by its form alone, with or without qualifiers (WHO; THL on codes and qualifiers).
 * Personal factors have no codes, so no letter for them. `+` marks a facilitator: only with e.
 */
export const isIcfCode = (value: string): boolean =>
  /^(?:[bds]\d{1,5}(?:\.[0-489]{1,4})?|e\d{1,5}(?:[.+][0-489])?)$/.test(value)

/** A qualifier by itself: 0–4, 8 (not specified) or 9 (not applicable); `+` for a facilitator. */
export const isIcfQualifier = (value: string): boolean => /^[.+]?[0-489]{1,4}$/.test(value)

export const checks: Record<CheckName, (value: string) => boolean> = {
  personalIdentityCode: isPersonalIdentityCode,
  email: isEmail,
  icfCode: isIcfCode,
  icfQualifier: isIcfQualifier,
}
