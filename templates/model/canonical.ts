import type { Json } from './json.ts'

/**
 * One text for equal values: names sorted by code unit, no white space, numbers and strings as
 * `JSON.stringify` writes them (the idea of RFC 8785). What is signed is the hash of this.
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`)
    return `{${members.join(',')}}`
  }
  return JSON.stringify(value)
}
