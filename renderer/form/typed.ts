import type { Answer, SingleValue } from '../../templates/model/answers.ts'
import { isIsoDate } from '../../templates/model/checks.ts'
import type { SingleField } from '../../templates/model/fields.ts'

/**
 * Between what a person types and what the case keeps. What cannot be understood is kept as it was
 * typed: nothing that anybody writes is thrown away because of its form.
 */
export function answerOf(field: SingleField, typed: string): SingleValue | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  switch (field.kind) {
    case 'date':
      return isoDateOf(text) ?? typed
    case 'number':
      return numberOf(text) ?? typed
    case 'yesNo':
      return text === 'yes' ? true : text === 'no' ? false : typed
    default:
      return typed
  }
}

/** How an answer stands in its box. */
export function typedOf(field: SingleField, answer: Answer | undefined): string {
  if (answer === undefined || answer === null || typeof answer === 'object') return ''
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no'
  if (field.kind === 'date' && typeof answer === 'string') return finnishDate(answer)
  if (typeof answer === 'number') return String(answer).replace('.', ',')
  return answer
}

/** 2026-04-24 → 24.4.2026; anything else stays as it is. */
export function finnishDate(iso: string): string {
  if (!isIsoDate(iso)) return iso
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}.${month}.${year}`
}

/**
 * 24.4.2026, 24.04.2026 and 24. 4. 2026 → 2026-04-24; an ISO date stays. A year of two digits is
 * not guessed: a birth date and a due date would need different guesses.
 */
export function isoDateOf(typed: string): string | undefined {
  if (isIsoDate(typed)) return typed
  const match = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(typed.trim())
  if (!match) return undefined
  const [, day = '', month = '', year = ''] = match
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : undefined
}

/**
 * 52, 52,5, 1 234,5, −3 and 52 % → a number. The true minus and no-break spaces are understood.
 * A space stands only between thousands ("65 1" is more likely a slip than 651), and a number that
 * could not be shown again digit by digit, such as one of twenty digits, stays text.
 */
export function numberOf(typed: string): number | undefined {
  const match = /^([-\u2212]?)(\d+|\d{1,3}(?:\s\d{3})+)(?:[.,](\d+))?\s*%?$/.exec(typed.trim())
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = whole.replace(/\s/g, '').replace(/^0+(?=\d)/, '')
  const decimals = fraction.replace(/0+$/, '')
  const plain = decimals ? `${digits}.${decimals}` : digits
  const size = Number(plain)
  if (String(size) !== plain) return undefined
  return sign && size !== 0 ? -size : size
}
