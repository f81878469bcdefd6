/**
 * What may happen is a value; what must not happen throws.
 *
 * `Fail` carries a code for which the wording files hold a sentence, and details for the person
 * or the log. It never carries a ready-made sentence.
 */
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Fail<Code extends string, Details = undefined> = {
  readonly ok: false
  readonly code: Code
  readonly details: Details
}
export type Result<T, Code extends string, Details = undefined> = Ok<T> | Fail<Code, Details>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

export function fail<Code extends string>(code: Code): Fail<Code>
export function fail<Code extends string, Details>(
  code: Code,
  details: Details,
): Fail<Code, Details>
export function fail(code: string, details?: unknown) {
  return { ok: false, code, details }
}
