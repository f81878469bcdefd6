import { isWritten, noValue } from '../shared/prose.ts'

/**
 * A code with its qualifier as ICF writes them: `d850.2`, `e250.2` for a barrier, `e330+3` where a
 * plus takes the point's place for a facilitator (WHO; THL on codes and qualifiers).
 */
export function icfNotation(
  code: string | null | undefined,
  qualifier: string | null | undefined,
  effect?: string,
): string {
  const [main, degree] = [trimmed(code), trimmed(qualifier)]
  if (!degree) return main || noValue
  const hasSign = /^[.+]/.test(degree)
  return `${main}${hasSign ? '' : signOf(effect)}${degree}`
}

const signOf = (effect: string | undefined) => (effect === 'facilitator' ? '+' : '.')

const trimmed = (text: string | null | undefined) => (isWritten(text) ? text.trim() : '')
