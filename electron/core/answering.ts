import { fail } from '../../templates/model/result.ts'
import { isTrap } from '../casefile/automerge.ts'
import { type CoreCallName, coreCalls } from '../contract/core-calls.ts'
import type { Handlers, Works } from './handlers.ts'
import type { Unlocked } from './unlocked.ts'

type AnyWork = (unlocked: Unlocked, input: unknown) => Promise<unknown>
type AnyHandler = (input: unknown) => Promise<unknown>

/**
 * Handlers that say `locked` while no vault is open, and `readOnly` where one would write into a
 * vault that can only be read.
 */
export function whenOpen<N extends CoreCallName>(
  works: Works<N>,
  unlocked: () => Unlocked | null,
): Handlers<N> {
  const handlers = Object.entries(works as Record<string, AnyWork>).map(
    ([name, work]): [string, AnyHandler] => [
      name,
      async (input) => {
        const open = unlocked()
        if (!open) return fail('locked')
        return open.readOnly && writes(name) ? fail('readOnly') : work(open, input)
      },
    ],
  )
  return Object.fromEntries(handlers) as unknown as Handlers<N>
}

/**
 * Answers one call: the only place where what came from outside is checked. A call that is not in
 * the contract, and a defect of ours, are `badRequest`: the words of an error may quote what a
 * person wrote, so none of them leaves. Rejects only when the wasm has given up.
 */
export async function answerWith(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  onDefect: (call: string, error: unknown) => void = () => undefined,
): Promise<unknown> {
  if (!isCallName(name)) return fail('badRequest')
  const asked = coreCalls[name].takes.safeParse(input)
  if (!asked.success) return fail('badRequest')
  try {
    return await (handlers[name] as AnyHandler)(asked.data)
  } catch (error) {
    if (isTrap(error)) throw error
    onDefect(name, error)
    return fail('badRequest')
  }
}

const writes = (name: string): boolean =>
  isCallName(name) && (coreCalls[name].fails as readonly string[]).includes('readOnly')

const isCallName = (name: unknown): name is CoreCallName =>
  typeof name === 'string' && Object.hasOwn(coreCalls, name)
