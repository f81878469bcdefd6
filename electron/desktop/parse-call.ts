import { type CallName, calls } from '../contract/calls.ts'

/** A question of the window, seen to be one that the contract knows. */
export interface Asked {
  readonly name: CallName
  readonly input: unknown
}

/** Null for a name or an input that the contract does not know. */
export function parseCall(name: unknown, input: unknown): Asked | null {
  if (typeof name !== 'string' || !Object.hasOwn(calls, name)) return null
  const known = name as CallName
  const parsed = calls[known].takes.safeParse(input)
  return parsed.success ? { name: known, input: parsed.data } : null
}
