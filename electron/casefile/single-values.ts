import type { SingleValue } from '../../templates/model/answers.ts'
import { keptText } from '../../templates/model/merge-text.ts'
import { A } from './automerge.ts'

/** A single value as the document holds it. */
export function heldValue(value: SingleValue): unknown {
  if (typeof value === 'string') return new A.ImmutableString(keptText(value))
  // Automerge would take a whole number this large for an integer of 64 bits.
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return new A.Float64(value)
  }
  return value
}

/** A single value as everybody else knows it; `undefined` where nobody has answered. */
export function singleValue(held: unknown): SingleValue | undefined {
  if (A.isImmutableString(held)) return held.toString()
  if (held === null) return null
  if (typeof held === 'bigint') return Number(held)
  return ['string', 'number', 'boolean'].includes(typeof held) ? (held as SingleValue) : undefined
}
